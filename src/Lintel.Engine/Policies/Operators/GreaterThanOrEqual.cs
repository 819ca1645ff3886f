using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>greater_than_or_equal</c>: no less than a number, or a text that does not come before. What is left out is neither.</summary>
internal sealed class GreaterThanOrEqual : PolicyOperator
{
    public override string Name => "greater_than_or_equal";

    public override string? Opposite => null;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found is null ? Verdict.Fail : !Comparison.IsGreater(wanted, found);
}
