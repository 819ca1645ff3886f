using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.SecurityHub;

public sealed class StandardsMeasured : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Controls of a standard are measured",
        Fails = "No standard of controls is seen to be measured",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops01.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Sec01.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Sec01.Bp06, OnPass.Proves, OnFailure.Refutes),
        ],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_securityhub_standards_subscription", "AWS::SecurityHub::Standard", "aws_config_conformance_pack", "AWS::Config::ConformancePack", "aws_config_organization_conformance_pack", "aws_securityhub_configuration_policy", "aws_auditmanager_assessment");
}
