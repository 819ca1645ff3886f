using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.GuardDuty;

public sealed class DetectorPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "GuardDuty watches the account",
        Fails = "No GuardDuty detector is seen",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec04.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Sec01.Bp06, OnPass.Proves, OnFailure.Refutes),
            new(Sec04.Bp03, OnPass.Supports, OnFailure.Weakens),
        ],
        Aliases = ["GUARDDUTY_ENABLED_CENTRALIZED", "GuardDuty.1", "guardduty_is_enabled"],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_guardduty_detector", "AWS::GuardDuty::Detector", "aws_guardduty_organization_configuration");
}
