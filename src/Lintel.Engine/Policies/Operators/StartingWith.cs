using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>starting_with</c>: the text begins so.</summary>
internal sealed class StartingWith : PolicyOperator
{
    public override string Name => "starting_with";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) =>
        Verdict.Of(found is PolicyScalar { Kind: PolicyScalarKind.Text } text && text.Text.StartsWith(PolicyText.Of(wanted), StringComparison.Ordinal));
}
