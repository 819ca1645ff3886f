using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>is_true</c>: a flag that is set. <c>is_false</c> holds for all else, and for what is left out.</summary>
internal sealed class SwitchedOn : PolicyOperator
{
    public override string Name => "is_true";

    public override string? Opposite => "is_false";

    public override bool NeedsValue => false;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => Verdict.Of(found is PolicyScalar { IsTrue: true });
}
