using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>intersects</c>: it has something in common with what is listed.</summary>
internal sealed class Intersecting : PolicyOperator
{
    public override string Name => "intersects";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => (found, wanted) switch
    {
        (null, _) => Verdict.Fail,
        (_, PolicyScalar) => Comparison.Holds(found, wanted),
        (PolicyList list, _) => Verdict.Any(list.Items.Select(item => Comparison.Holds(wanted, item))) | (list.IsComplete ? Verdict.Fail : Verdict.Unknown),
        (PolicyMap map, _) => Verdict.Any(map.Members.Keys.Select(name => Comparison.Holds(wanted, new PolicyScalar(name, PolicyScalarKind.Text)))),
        _ => Comparison.Holds(wanted, found),
    };
}
