using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>any</c>: holds for every resource, so that a policy can be about those alone.</summary>
internal sealed class Anything : PolicyOperator
{
    public override string Name => "any";

    public override string? Opposite => null;

    public override bool AsksValue => false;

    public override bool NeedsValue => false;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => Verdict.Pass;
}
