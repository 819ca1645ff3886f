using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Cloud.Vpc;

namespace Lintel.Cloud.Blueprints;

/// <summary>The networks of an architecture, and which of them a resource is in.</summary>
internal sealed class Networks
{
    private const string Default = "default VPC";
    private const string Elsewhere = "VPC declared elsewhere";

    private readonly Architecture _architecture;
    private readonly Hosts _hosts;
    private readonly SortedDictionary<string, NetworkSite> _undeclared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VpcNetwork> _vpcs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subnet> _subnets = new(StringComparer.Ordinal);

    public Networks(Architecture architecture)
    {
        (_architecture, _hosts) = (architecture, new Hosts(architecture));
        foreach (var vpc in architecture.All<VpcNetwork>())
            _vpcs.TryAdd(vpc.Address, vpc);
        foreach (var subnet in architecture.All<Subnet>())
            _subnets.TryAdd(subnet.Address, subnet);
    }

    /// <summary>Key of the network that a resource is in and its subnets there; null for what is in none.</summary>
    public (string? Key, ImmutableArray<string> Subnets) Of(Resource resource, bool needsVpc)
    {
        var host = _hosts.OfOrNull(resource);
        var subnets = host is null ? default : _architecture.Exposure.SubnetsOf(resource);
        if (subnets.Items.Length > 0)
            return In(subnets.Items, resource.Region);
        if (host is null)
            return (needsVpc ? Undeclared(Elsewhere, resource.Region) : null, []);
        var names = host.Subnets;
        if (_architecture.Groups.Of(resource).Items.Select(group => _architecture.Find<VpcNetwork>(group.Vpc).OrNull).FirstOrDefault(vpc => vpc is not null) is { } guarded
            && names.IsEmpty.Kind != VerdictKind.Pass)
            return (Add(guarded), []);
        if (names.IsEmpty.Kind == VerdictKind.Pass)
            return (needsVpc ? Undeclared(Default, resource.Region) : null, []);
        return (needsVpc || names.Items.Length > 0 ? Undeclared(Elsewhere, resource.Region) : null, []);
    }

    /// <summary>The network of subnets that a resource's satellites or references name.</summary>
    public (string? Key, ImmutableArray<string> Subnets) Of(IEnumerable<string> subnets, string? region)
    {
        var found = subnets.Select(address => _subnets.GetValueOrDefault(address)).OfType<Subnet>().DistinctBy(subnet => subnet.Address).ToImmutableArray();
        return found.IsEmpty ? (null, []) : In(found, region);
    }

    public bool IsSubnet(string address) => _subnets.ContainsKey(address);

    /// <summary>Declared networks in the order of the sources, then those that are not declared here.</summary>
    public ImmutableArray<NetworkSite> All() =>
    [
        .. _vpcs.Values.Where(vpc => !vpc.IsLookup || _subnets.Values.Any(subnet => VpcOf(subnet) == vpc.Address)).Select(Read),
        .. _undeclared.Values.Select(network => network with { Subnets = [.. _subnets.Values.Where(subnet => VpcOf(subnet) == network.Key).Select(Read)] }),
    ];

    private (string? Key, ImmutableArray<string> Subnets) In(ImmutableArray<Subnet> subnets, string? region)
    {
        foreach (var subnet in subnets)
            _subnets.TryAdd(subnet.Address, subnet);
        var key = VpcOf(subnets[0]) ?? Undeclared(Elsewhere, region);
        return (key, [.. subnets.Where(subnet => (VpcOf(subnet) ?? key) == key).Select(subnet => subnet.Address)]);
    }

    private string? VpcOf(Subnet subnet) => _architecture.Find<VpcNetwork>(subnet.Vpc).OrNull is { } vpc ? Add(vpc)
        : Undeclared(subnet.IsInDefaultVpc.Kind == VerdictKind.Pass ? Default : Elsewhere, subnet.Region);

    private string Add(VpcNetwork vpc)
    {
        _vpcs.TryAdd(vpc.Address, vpc);
        return vpc.Address;
    }

    private string Undeclared(string title, string? region)
    {
        var key = region is null ? title : $"{title} in {region}";
        _undeclared.TryAdd(key, new NetworkSite(key, title, null, region, false, title == Default, 0, []));
        return key;
    }

    private NetworkSite Read(VpcNetwork vpc) => new(
        vpc.Address,
        vpc.Name,
        vpc.Ipv4Range.TryGet(out var range) ? range : null,
        vpc.Region,
        !vpc.IsLookup,
        vpc.InternetGateways.Items.Length > 0 || _architecture.All<InternetGateway>().Any(gateway => _architecture.Refers(gateway, vpc).Kind == VerdictKind.Pass),
        _architecture.All<VpcEndpoint>().Count(endpoint => _architecture.Find<VpcNetwork>(endpoint.Vpc).OrNull?.Address == vpc.Address),
        [.. _subnets.Values.Where(subnet => VpcOf(subnet) == vpc.Address).Select(Read)]);

    private SubnetSite Read(Subnet subnet) => new(
        subnet.Address,
        subnet.ConfigurationAddress,
        subnet.Name,
        subnet.Ipv4Range.TryGet(out var range) ? range : null,
        ZoneOf(subnet),
        ReachOf(subnet),
        subnet.IsCertain,
        _architecture.All<NatGateway>().Count(gateway => _architecture.Find<Subnet>(gateway.Subnet).OrNull?.Address == subnet.Address));

    private static string ZoneOf(Subnet subnet)
    {
        var zone = Zone.Of(subnet);
        return zone.Name ?? (zone.Symbol is { } symbol && symbol.Address != subnet.Address ? symbol.ToString() : "");
    }

    private SubnetReach ReachOf(Subnet subnet)
    {
        var isPublic = _architecture.Routing.IsPublic(subnet).Kind;
        if (isPublic != VerdictKind.Fail)
            return isPublic == VerdictKind.Pass ? SubnetReach.Public : SubnetReach.Unknown;
        return _architecture.Routing.UsesNat(subnet).Kind switch
        {
            VerdictKind.Pass => SubnetReach.Private,
            VerdictKind.Fail => SubnetReach.Isolated,
            _ => SubnetReach.Unknown,
        };
    }
}
