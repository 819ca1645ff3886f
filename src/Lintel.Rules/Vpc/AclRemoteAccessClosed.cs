using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class AclRemoteAccessClosed : Rule
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

    private static readonly ImmutableArray<string> ForSsh =
        ["CKV_AWS_232", "network_acl_with_unrestricted_access_to_ssh", "3af7f2fd-06e6-4dab-b996-2912bea19ba4", "ec2_networkacl_allow_ingress_tcp_port_22"];

    private static readonly ImmutableArray<string> ForRdp =
        ["CKV_AWS_231", "network_acl_with_unrestricted_access_to_rdp", "a20be318-cac7-457b-911d-04cc6e812c25", "ec2_networkacl_allow_ingress_tcp_port_3389"];

    // An entry that is a resource of its own is judged as such, beside the others of its ACL.
    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        architecture.All<NetworkAcl>().Select(acl => Judge(acl, acl.InlineEntries, acl.Entries))
            .Concat(architecture.All<NetworkAclRule>().Select(rule =>
            {
                var own = SettingList<AclEntry>.Of([rule.Entry]);
                return Judge(rule, own, architecture.Find<NetworkAcl>(rule.NetworkAcl).OrNull?.Entries ?? own);
            }));

    private static Judgement Judge(Resource subject, SettingList<AclEntry> entries, SettingList<AclEntry> all)
    {
        var (ssh, rdp) = (!entries.Any(entry => Opens(entry, AdminPorts.Ssh, all)), !entries.Any(entry => Opens(entry, AdminPorts.Rdp, all)));
        var open = entries.Where(entry => Opens(entry, AdminPorts.Ssh, all) | Opens(entry, AdminPorts.Rdp, all)).Items;
        return new Judgement(subject, ssh & rdp, open.Length > 0 ? Evidence.Of(open[0].Ipv4Range.Or(open[0].Ipv6Range), open[0].FromPort, open[0].ToPort) : Evidence.Of())
        {
            Aspects = [new(ssh, ForSsh), new(rdp, ForRdp)],
        };
    }

    // An entry for all traffic leaves the work to security groups, which is AWS's own default. The first entry that fits decides.
    private static Verdict Opens(AclEntry entry, int port, SettingList<AclEntry> all) =>
        entry.IsIngress & entry.Allows & !entry.IsAllTraffic & entry.MatchesInternet(port)
        & !Verdict.Any(all.Items.Select(other => Denies(other, port) & other.Number.Satisfies(first => entry.Number.Is(second => first < second))));

    private static Verdict Denies(AclEntry entry, int port) => entry.IsIngress & entry.Action.IsText("deny") & entry.MatchesInternet(port);
}
