using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class DefaultGroupClosed : ArchitectureRule<VpcNetwork>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The default security group of a VPC lets nothing through",
        Fails = "The default security group lets traffic through",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_12", "AVD-AWS-0173", "EC2.2", "VPC_DEFAULT_SECURITY_GROUP_CLOSED", "ec2_securitygroup_default_restrict_traffic",
            "vpc_default_security_group_accepts_all_traffic", "default_security_groups_with_unrestricted_traffic",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(VpcNetwork vpc, Architecture architecture) =>
        architecture.ReferringTo<DefaultSecurityGroup>(vpc).Any(group => group.Rules.IsEmpty);

    protected override Evidence Look(VpcNetwork vpc, Architecture architecture)
    {
        var adopted = architecture.ReferringTo<DefaultSecurityGroup>(vpc).Items;
        return adopted.Length > 0
            ? Evidence.Saying($"`{adopted[0].Address}` adopts it with {adopted[0].Rules.Items.Length} rules", adopted[0].Location)
            : Evidence.Saying("it is not adopted, so it keeps the rules that AWS made");
    }
}
