using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class DefaultGroupClosed : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The default security group of a VPC lets nothing through",
        Fails = "The default security group lets traffic through",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_12", "AVD-AWS-0173", "EC2.2", "VPC_DEFAULT_SECURITY_GROUP_CLOSED",
            "ec2_securitygroup_default_restrict_traffic", "vpc_default_security_group_accepts_all_traffic",
            "default_security_groups_with_unrestricted_traffic", "9a4ef195-74b9-4c58-b8ed-2b2fe4353a75",
            "46883ce1-dc3e-4b17-9195-c6a601624c73", "ea33fcf7-394b-4d11-a228-985c5d08f205",
        ],
        Absence = AbsenceTier.Attached,
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<VpcNetwork>(
                architecture, _ => Population.Everyone, vpc => architecture.ReferringTo<DefaultSecurityGroup>(vpc).Any(group => group.Rules.IsEmpty), vpc => Look(vpc, architecture))
            .Concat(Population.Judge<DefaultSecurityGroup>(
                architecture, group => IsElsewhere(group, architecture), group => group.Rules.IsEmpty, Look));

    // With the VPC here, it is the VPC that is judged.
    private static Verdict IsElsewhere(DefaultSecurityGroup group, Architecture architecture) => architecture.Find<VpcNetwork>(group.Vpc).OrNull switch
    {
        { IsLookup: false } => !Population.Everyone,
        _ => Population.Everyone,
    };

    private static Evidence Look(VpcNetwork vpc, Architecture architecture)
    {
        var adopted = architecture.ReferringTo<DefaultSecurityGroup>(vpc).Items;
        return adopted.Length > 0 ? Look(adopted[0]) : Evidence.Saying("it is not adopted, so it keeps the rules that AWS made");
    }

    private static Evidence Look(DefaultSecurityGroup group) =>
        Evidence.Saying($"`{group.Address}` adopts it with {group.Rules.Items.Length} rules", group.Location);
}
