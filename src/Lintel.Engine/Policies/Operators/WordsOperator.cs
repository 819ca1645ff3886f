using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary>Compares how many words a text has. Nothing but a text has words.</summary>
internal abstract class WordsOperator : PolicyOperator
{
    public override string? Opposite => null;

    public sealed override Verdict Holds(PolicyValue? found, PolicyValue wanted) => Verdict.Of(
        found is PolicyScalar { Kind: PolicyScalarKind.Text } text && Comparison.WholeOrNull(wanted) is { } words
        && IsSo(text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, words));

    public override string? Refuses(PolicyValue wanted) => Comparison.WholeOrNull(wanted) is null ? "It is no whole number." : null;

    protected abstract bool IsSo(int words, int wanted);
}
