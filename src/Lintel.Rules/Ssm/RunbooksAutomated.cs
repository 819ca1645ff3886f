using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ssm;

public sealed class RunbooksAutomated : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Some procedures are automated",
        Fails = "No procedure is automated",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops07.Bp03, OnPass.Supports, OnFailure.Nothing),
            new(Cost11.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Ops07.Bp04, OnPass.Supports, OnFailure.Nothing),
        ],
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_ssm_document", "AWS::SSM::Document", "aws_ssmincidents_response_plan", "AWS::SSMIncidents::ResponsePlan");
}
