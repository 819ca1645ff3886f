using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class WithoutPublicAddress : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances ask for no public address",
        Fails = "The instance asks for a public address",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_88", "AVD-AWS-0009", "ec2_instance_has_public_ip", "EC2_INSTANCE_NO_PUBLIC_IP", "EC2.9",
            "AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED", "AutoScaling.5", "autoscaling_group_launch_configuration_no_public_ip",
            "ec2_instance_public_ip", "5a2486aa-facf-477d-a5c1-b010789459ce",
        ],
    };

    protected override Verdict Holds(IMachine machine, Architecture architecture) => machine.PubliclyAccessible.Is(false);

    protected override Evidence Look(IMachine machine) => machine.PubliclyAccessible;
}
