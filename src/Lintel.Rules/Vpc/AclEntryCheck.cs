using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

/// <summary>A check on the entries of network ACLs, one finding for those that stand in the ACL and one for each that is a resource of its own.</summary>
public abstract class AclEntryCheck : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) =>
        architecture.All<NetworkAcl>().Select(acl => Judge(acl, acl.InlineEntries, acl.Entries))
            .Concat(architecture.All<NetworkAclRule>().Select(rule =>
            {
                var own = SettingList<AclEntry>.Of([rule.Entry]);
                return Judge(rule, own, architecture.Find<NetworkAcl>(rule.NetworkAcl).OrNull?.Entries ?? own);
            }));

    /// <summary>What other scanners ask of an entry apart, each with their ids.</summary>
    protected abstract ImmutableArray<(Func<AclEntry, SettingList<AclEntry>, Verdict> Offends, ImmutableArray<string> Aliases)> Parts { get; }

    /// <summary>Whether an entry lets anybody on the Internet reach a TCP port. One for all traffic leaves the work to security groups, which is AWS's own default.</summary>
    protected static Verdict Opens(AclEntry entry, int port, SettingList<AclEntry> all) =>
        entry.IsIngress & entry.Allows & !entry.IsAllTraffic & entry.MatchesInternet(port)
        & !Verdict.Any(all.Items.Select(other => Denies(other, port) & other.Number.Satisfies(first => entry.Number.Is(second => first < second))));

    private Judgement Judge(Resource subject, SettingList<AclEntry> entries, SettingList<AclEntry> all)
    {
        var open = entries.Where(entry => Verdict.Any(Parts.Select(part => part.Offends(entry, all)))).Items;
        return new Judgement(
            subject, !Verdict.Any(Parts.Select(part => entries.Any(entry => part.Offends(entry, all)))),
            open.Length > 0 ? Evidence.Of(open[0].Ipv4Range.Or(open[0].Ipv6Range), open[0].FromPort, open[0].ToPort) : Evidence.Of())
        {
            Aspects = [.. Parts.Select(part => new Aspect(!entries.Any(entry => part.Offends(entry, all)), part.Aliases))],
        };
    }

    // The first entry that fits decides.
    private static Verdict Denies(AclEntry entry, int port) => entry.IsIngress & entry.Action.IsText("deny") & entry.MatchesInternet(port);
}
