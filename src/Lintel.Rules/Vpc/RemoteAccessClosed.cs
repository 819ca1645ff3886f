using System.Collections.Immutable;
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
        Practices = [new(Sec05.Bp02, OnPass.Proves, OnFailure.Refutes), new(Sec06.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_24", "CKV_AWS_25", "AVD-AWS-0107", "EC2.13", "EC2.14", "INCOMING_SSH_DISABLED",
            "sensitive_port_is_exposed_to_entire_network", "security_group_with_unrestricted_access_to_ssh",
            "remote_desktop_port_open_to_internet", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22",
            "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389", "381c3f2a-ef6f-4eff-99f7-b169cda3422c",
            "65905cec-d691-4320-b320-2000436cb696", "151187cb-0efc-481c-babd-ad24e3c9bc22",
        ],
    };

    // A rule for all ports is a finding of its own.
    protected override Verdict AppliesTo(NetworkRule rule) => rule.IsIngress & !rule.CoversAllPorts;

    protected override ImmutableArray<Aspect> Aspects(NetworkRule rule) =>
    [
        new(
            !rule.Covers(AdminPorts.Ssh),
            [
                "CKV_AWS_24", "EC2.13", "INCOMING_SSH_DISABLED", "security_group_with_unrestricted_access_to_ssh", "65905cec-d691-4320-b320-2000436cb696",
                "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22",
            ]),
        new(
            !rule.Covers(AdminPorts.Rdp),
            ["CKV_AWS_25", "EC2.14", "remote_desktop_port_open_to_internet", "151187cb-0efc-481c-babd-ad24e3c9bc22", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389"]),
    ];

    protected override Verdict Holds(NetworkRule rule) => !(rule.IsFromAnywhere & rule.CoversAny([.. AdminPorts.Remote]));
}
