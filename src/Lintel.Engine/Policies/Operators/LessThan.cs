using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>less_than</c>: less than a number, or a text that comes before. What is left out is neither.</summary>
internal sealed class LessThan : PolicyOperator
{
    public override string Name => "less_than";

    public override string? Opposite => null;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found is null ? Verdict.Fail : Comparison.IsGreater(wanted, found);
}
