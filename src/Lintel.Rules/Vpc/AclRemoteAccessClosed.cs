using System.Collections.Immutable;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Vpc;

public sealed class AclRemoteAccessClosed : AclEntryCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Network ACLs that name ports keep remote access closed to the Internet",
        Fails = "An entry lets anybody on the Internet reach a remote shell or desktop",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_231", "CKV_AWS_232", "AVD-AWS-0105", "EC2.21", "NACL_NO_UNRESTRICTED_SSH_RDP",
            "network_acl_with_unrestricted_access_to_ssh", "network_acl_with_unrestricted_access_to_rdp",
            "ec2_networkacl_allow_ingress_tcp_port_22", "ec2_networkacl_allow_ingress_tcp_port_3389",
            "3af7f2fd-06e6-4dab-b996-2912bea19ba4", "a20be318-cac7-457b-911d-04cc6e812c25",
        ],
    };

    protected override ImmutableArray<(Func<AclEntry, SettingList<AclEntry>, Verdict> Offends, ImmutableArray<string> Aliases)> Parts { get; } =
    [
        ((entry, all) => Opens(entry, AdminPorts.Ssh, all),
            ["CKV_AWS_232", "network_acl_with_unrestricted_access_to_ssh", "3af7f2fd-06e6-4dab-b996-2912bea19ba4", "ec2_networkacl_allow_ingress_tcp_port_22"]),
        ((entry, all) => Opens(entry, AdminPorts.Rdp, all),
            ["CKV_AWS_231", "network_acl_with_unrestricted_access_to_rdp", "a20be318-cac7-457b-911d-04cc6e812c25", "ec2_networkacl_allow_ingress_tcp_port_3389"]),
    ];
}
