using Lintel.Cloud.Incidents;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Incidents;

public sealed class PlanCallsSomebody : Rule<ResponsePlan>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Response plans call somebody",
        Fails = "An incident is opened and nobody is called",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops10.Bp04, OnPass.Supports, OnFailure.Refutes),
            new(Ops02.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Ops10.Bp03, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict Holds(ResponsePlan plan) => !plan.Engagements.IsEmpty | plan.HasIntegration;

    protected override Evidence Look(ResponsePlan plan) => plan.Engagements.Items is [var first, ..]
        ? Evidence.Of(first)
        : Evidence.Saying("`engagements` is empty, and no other service is told", plan.Location);
}
