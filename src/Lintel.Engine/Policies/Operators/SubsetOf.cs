using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>subset</c>: nothing but what is listed.</summary>
internal sealed class SubsetOf : PolicyOperator
{
    public override string Name => "subset";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found switch
    {
        null => Verdict.Fail,
        PolicyList list => Verdict.All(list.Items.Select(item => Comparison.Holds(wanted, item))) & (list.IsComplete ? Verdict.Pass : Verdict.Unknown),
        PolicyMap map => Verdict.All(map.Members.Keys.Select(name => Comparison.Holds(wanted, new PolicyScalar(name, PolicyScalarKind.Text)))),
        _ => Comparison.Holds(wanted, found),
    };
}
