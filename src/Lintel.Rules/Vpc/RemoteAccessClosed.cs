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
            "security_groups_unrestricted_access_to_rdp", "security_groups_with_unrestricted_access_to_ssh",
            "ec2_sensitive_port_is_publicly_exposed", "c9846969-d066-431f-9b34-8c4abafe422a",
            "3ae83918-7ec7-4cb8-80db-b91ef0f94002", "6e856af2-62d7-4ba2-adc1-73b62cef9cc1", "494b03d3-bf40-4464-8524-7c56ad0700ed",
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
                "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22", "security_groups_with_unrestricted_access_to_ssh", "6e856af2-62d7-4ba2-adc1-73b62cef9cc1",
            ]),
        new(
            !rule.Covers(AdminPorts.Rdp),
            [
                "CKV_AWS_25", "EC2.14", "remote_desktop_port_open_to_internet", "c9846969-d066-431f-9b34-8c4abafe422a", "151187cb-0efc-481c-babd-ad24e3c9bc22",
                "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389", "security_groups_unrestricted_access_to_rdp",
                "3ae83918-7ec7-4cb8-80db-b91ef0f94002",
            ]),
    ];

    protected override Verdict Holds(NetworkRule rule) => !(rule.IsFromAnywhere & rule.CoversAny([.. AdminPorts.Remote]));
}
