using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>within</c>: one of the values that are listed.</summary>
internal sealed class Within : PolicyOperator
{
    public override string Name => "within";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found is null ? Verdict.Fail
        : wanted is PolicyList list ? Verdict.Any(list.Items.Select(item => Comparison.AreEqual(found, item)))
        : Comparison.Holds(wanted, found);
}
