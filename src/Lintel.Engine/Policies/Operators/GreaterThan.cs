using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>greater_than</c>: more than a number, or a text that comes after. What is left out is neither.</summary>
internal sealed class GreaterThan : PolicyOperator
{
    public override string Name => "greater_than";

    public override string? Opposite => null;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found is null ? Verdict.Fail : Comparison.IsGreater(found, wanted);
}
