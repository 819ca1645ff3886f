using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary>Compares how many items a list or blocks have, or how many characters a text; one block counts as one. What is left out has no length.</summary>
internal abstract class LengthOperator : PolicyOperator
{
    public override string? Opposite => null;

    public sealed override Verdict Holds(PolicyValue? found, PolicyValue wanted) => Comparison.WholeOrNull(wanted) is not { } length ? Verdict.Fail : found switch
    {
        PolicyList { IsComplete: false } => Verdict.Unknown,
        PolicyList list => Verdict.Of(IsSo(list.Items.Length, length)),
        PolicyMap => Verdict.Of(IsSo(1, length)),
        PolicyScalar { Kind: PolicyScalarKind.Text } text => Verdict.Of(IsSo(text.Text.Length, length)),
        _ => Verdict.Fail,
    };

    public override string? Refuses(PolicyValue wanted) => Comparison.WholeOrNull(wanted) is null ? "It is no whole number." : null;

    protected abstract bool IsSo(int length, int wanted);
}
