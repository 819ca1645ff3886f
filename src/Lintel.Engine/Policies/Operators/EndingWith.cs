using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>ending_with</c>: the text ends so.</summary>
internal sealed class EndingWith : PolicyOperator
{
    public override string Name => "ending_with";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) =>
        Verdict.Of(found is PolicyScalar { Kind: PolicyScalarKind.Text } text && text.Text.EndsWith(PolicyText.Of(wanted), StringComparison.Ordinal));
}
