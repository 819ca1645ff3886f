using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Incidents;

public sealed class OnCallPlanned : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "It is written down who is called, and who after that",
        Fails = "Nothing says who is called when something breaks",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops02.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Ops10.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Ops10.Bp03, OnPass.Supports, OnFailure.Nothing),
            new(Ops10.Bp04, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override string[] Types { get; } =
    [
        "aws_ssmcontacts_contact", "aws_ssmcontacts_plan", "aws_ssmcontacts_rotation", "aws_ssmincidents_response_plan",
        "pagerduty_schedule", "pagerduty_escalation_policy", "pagerduty_service", "opsgenie_schedule", "opsgenie_escalation",
        "AWS::SSMContacts::Contact", "AWS::SSMContacts::Rotation", "AWS::SSMIncidents::ResponsePlan",
    ];

    protected override Verdict Holds(Architecture architecture) => Written.InRepository(architecture, FileKind.OnCall) | architecture.Has(Types);
}
