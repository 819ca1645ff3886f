using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class SubnetAssignsNoPublicAddress : Rule<Subnet>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Subnets hand out no public addresses by themselves",
        Fails = "Whatever is launched into the subnet gets a public address",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp01, OnPass.Nothing, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_130", "AVD-AWS-0164", "EC2.15", "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED", "vpc_subnet_assigns_public_ip",
            "vpc_subnet_no_public_ip_by_default", "52f04a44-6bfa-4c41-b1d3-4ae99a2de05c",
            "ec2_instance_subnet_has_public_ip_mapping_on_launch", "b3de4e4c-14be-4159-b99d-9ad194365e4c",
        ],
    };

    protected override Verdict Holds(Subnet subnet) => !subnet.AssignsPublicAddress.Is(true);

    protected override Evidence Look(Subnet subnet) => Evidence.Of(subnet.AssignsPublicAddress);
}
