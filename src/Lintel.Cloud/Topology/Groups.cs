using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Topology;

/// <summary>Who is in which security group, and whom it lets in.</summary>
public sealed class Groups
{
    private readonly Architecture _architecture;
    private readonly Hosts _hosts;
    private readonly Dictionary<ResolvedResource, SettingList<SecurityGroup>> _known = [];

    internal Groups(Architecture architecture, Hosts hosts) => (_architecture, _hosts) = (architecture, hosts);

    /// <summary>Every rule of these sources, with the resource it stands in.</summary>
    public IEnumerable<(Resource In, NetworkRule Rule)> AllRules()
    {
        foreach (var group in _architecture.All<SecurityGroup>())
        {
            foreach (var rule in group.InlineRules)
                yield return (group, rule);
        }

        foreach (var rule in _architecture.All<SecurityGroupRule>())
            yield return (rule, rule.Rule);
    }

    /// <summary>The security groups of a resource that stand in these sources; complete when all of its groups do.</summary>
    public SettingList<SecurityGroup> Of(Resource resource)
    {
        if (!_known.TryGetValue(resource.Origin, out var known))
            _known[resource.Origin] = known = _hosts.OfOrNull(resource) is { } host ? Find(host.Groups) : default;
        return known;
    }

    /// <summary>The groups that two resources are both in.</summary>
    public IEnumerable<SecurityGroup> Shared(Resource one, Resource other)
    {
        var groups = Of(other);
        return Of(one).Items.Where(group => groups.Items.Any(candidate => candidate.Address == group.Address));
    }

    /// <summary>Whether two resources have a group in common.</summary>
    public Verdict Share(Resource one, Resource other)
    {
        if (Shared(one, other).Any())
            return Verdict.Pass;
        return Of(one).IsComplete && Of(other).IsComplete ? Verdict.Fail : Verdict.Unknown;
    }

    /// <summary>The rules that let traffic in from the Internet to this port.</summary>
    public SettingList<NetworkRule> OpenTo(Resource resource, int port) =>
        Ingress(resource).Where(rule => rule.IsFromAnywhere & rule.Covers(port));

    /// <summary>All rules for what comes in.</summary>
    public SettingList<NetworkRule> Ingress(Resource resource)
    {
        var groups = Of(resource);
        var rules = new SettingList<NetworkRule>([], groups.IsComplete);
        foreach (var group in groups)
            rules = rules.Concat(group.Ingress);
        return rules;
    }

    /// <summary>Whether the security groups let one resource reach a port of another.</summary>
    public Verdict Admits(Resource from, Resource to, int port) => RulesFor(from, to, port).Any(_ => Verdict.Pass);

    /// <summary>The rules by which one resource may reach a port of another: by its group, by its addresses, or as anybody.</summary>
    public SettingList<NetworkRule> RulesFor(Resource from, Resource to, int port)
    {
        var groups = Of(from);
        var addresses = AddressesOf(from);
        var own = Of(to);
        return Ingress(to).Where(rule => rule.Covers(port) & (
            rule.PeerGroups.Any(peer => IsAmong(peer, groups))
            | rule.IsFromAnywhere
            | (Verdict.Of(addresses.Count > 0) & Verdict.All(addresses.Select(rule.AdmitsRange)))
            | (rule.Self.Is(true) & Verdict.Any(own.Select(group => IsIn(group, groups)).Items))));
    }

    /// <summary>The address ranges of the subnets a resource is in, as far as they are known.</summary>
    private List<Cidr> AddressesOf(Resource resource)
    {
        if (_hosts.OfOrNull(resource) is not { } host)
            return [];
        var ranges = new List<Cidr>();
        foreach (var subnet in host.Subnets)
        {
            if (_architecture.Find<Subnet>(subnet).OrNull is not { } known || !known.Ipv4Range.TryGet(out var text) || Cidr.ParseOrNull(text) is not { } range)
                return [];
            ranges.Add(range);
        }

        return ranges;
    }

    private Verdict IsAmong(Setting<string> id, SettingList<SecurityGroup> groups) =>
        _architecture.Find<SecurityGroup>(id).OrNull is { } found ? IsIn(found, groups) : Verdict.Unknown;

    private static Verdict IsIn(SecurityGroup group, SettingList<SecurityGroup> groups) =>
        groups.Any(member => Verdict.Of(member.Address == group.Address));

    private SettingList<SecurityGroup> Find(SettingList<Setting<string>> ids)
    {
        var found = ids.Items.Select(id => _architecture.Find<SecurityGroup>(id).OrNull).ToList();
        var known = found.OfType<SecurityGroup>().Where(group => !group.IsLookup).DistinctBy(group => group.Address).ToList();
        var isComplete = ids.IsComplete && found.TrueForAll(group => group is { IsLookup: false });
        return new SettingList<SecurityGroup>([.. known], isComplete, isComplete ? null : "not all of its security groups are here");
    }
}
