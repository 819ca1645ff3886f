using Lintel.Rules.Common;

namespace Lintel.Rules.Organizations;

public sealed class AccountsSeparate : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Workloads have accounts of their own",
        Fails = "Nothing shows that workloads are kept apart by accounts",
        Severity = Severity.Low,
        Practices = [new(Sec01.Bp01, OnPass.Proves, OnFailure.Refutes), new(Cost02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_organizations_account", "aws_organizations_organizational_unit", "aws_controltower_landing_zone",
        "AWS::Organizations::Account", "AWS::Organizations::OrganizationalUnit", "AWS::ControlTower::LandingZone",
    ];
}
