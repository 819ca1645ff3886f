using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Vpc;

public sealed class RemoteAccessClosed : NetworkRuleCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Remote shells and desktops are closed to the Internet",
        Fails = "A remote shell or desktop is open to the whole Internet",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp02, OnPass.Proves, OnFailure.Refutes), new(Sec06.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_24", "CKV_AWS_25", "AVD-AWS-0107", "EC2.13", "EC2.14", "INCOMING_SSH_DISABLED",
            "security_group_with_unrestricted_access_to_ssh", "remote_desktop_port_open_to_internet",
            "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389",
        ],
    };

    // A rule for all ports is a finding of its own.
    protected override Verdict AppliesTo(NetworkRule rule) => rule.IsIngress & !rule.CoversAllPorts;

    protected override Verdict Holds(NetworkRule rule) => !(rule.IsFromAnywhere & rule.CoversAny([.. AdminPorts.Remote]));
}
