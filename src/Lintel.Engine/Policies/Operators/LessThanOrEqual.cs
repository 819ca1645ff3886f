using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>less_than_or_equal</c>: no more than a number, or a text that does not come after. What is left out is neither.</summary>
internal sealed class LessThanOrEqual : PolicyOperator
{
    public override string Name => "less_than_or_equal";

    public override string? Opposite => null;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found is null ? Verdict.Fail : !Comparison.IsGreater(found, wanted);
}
