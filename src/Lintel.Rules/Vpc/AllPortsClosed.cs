using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Vpc;

public sealed class AllPortsClosed : NetworkRuleCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "No security group opens all ports to the Internet",
        Fails = "All ports are open to the whole Internet",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_277", "EC2.18", "sensitive_port_is_exposed_to_entire_network", "VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS",
            "381c3f2a-ef6f-4eff-99f7-b169cda3422c", "ec2_sensitive_port_is_publicly_exposed",
            "494b03d3-bf40-4464-8524-7c56ad0700ed",
        ],
    };

    protected override Verdict AppliesTo(NetworkRule rule) => rule.IsIngress;

    protected override Verdict Holds(NetworkRule rule) => !(rule.IsFromAnywhere & rule.CoversAllPorts);
}
