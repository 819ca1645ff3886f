using Lintel.Cloud.Ec2;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Cloud.Topology;

/// <summary>What can be reached from the Internet: by public address, route, network ACL and security group together.</summary>
public sealed class Exposure
{
    private readonly Architecture _architecture;
    private readonly Hosts _hosts;
    private readonly Routing _routing;
    private readonly Groups _groups;
    private readonly Lazy<ILookup<string, ElasticIp>> _addresses;
    private readonly Lazy<Dictionary<string, NetworkAcl>> _acls;

    internal Exposure(Architecture architecture, Hosts hosts, Routing routing, Groups groups)
    {
        (_architecture, _hosts, _routing, _groups) = (architecture, hosts, routing, groups);
        _addresses = new(() => architecture.All<ElasticIp>().ToLookup(address => architecture.Find<Instance>(address.Instance).OrNull?.Address ?? "", StringComparer.Ordinal));
        _acls = new(FindAcls);
    }

    /// <summary>Whether anybody can open a connection to this port of the resource itself.</summary>
    public Verdict IsReachable(Resource resource, int port)
    {
        if (_hosts.OfOrNull(resource) is not { } host)
            return Verdict.Unknown;
        // A Network Load Balancer may have no group; its listeners are then open.
        var groups = resource is LoadBalancer && host.Groups.IsEmpty.Kind == VerdictKind.Pass
            ? Verdict.Pass
            : _groups.OpenTo(resource, port).Any(_ => Verdict.Pass);
        return groups & HasPublicAddress(host) & IsInPublicSubnet(host, port);
    }

    /// <summary>Whether it has, or gets, a public address.</summary>
    public Verdict HasPublicAddress(Resource resource) => _hosts.OfOrNull(resource) is { } host ? HasPublicAddress(host) : Verdict.Unknown;

    /// <summary>Whether one of its subnets has a route to an internet gateway.</summary>
    public Verdict IsInPublicSubnet(Resource resource) =>
        _hosts.OfOrNull(resource) is { } host ? AnySubnet(host, _routing.IsPublic) : Verdict.Unknown;

    /// <summary>Whether all of its subnets are known to have none.</summary>
    public SettingList<Subnet> SubnetsOf(Resource resource)
    {
        if (_hosts.OfOrNull(resource) is not { } host)
            return default;
        var found = host.Subnets.Items.Select(subnet => _architecture.Find<Subnet>(subnet).OrNull).ToList();
        return new SettingList<Subnet>(
            [.. found.OfType<Subnet>().DistinctBy(subnet => subnet.Address)],
            host.Subnets.IsComplete && found.TrueForAll(subnet => subnet is not null));
    }

    private Verdict IsInPublicSubnet(Host host, int port) =>
        AnySubnet(host, subnet => _routing.IsPublic(subnet) & AclAdmits(subnet, port));

    private Verdict AnySubnet(Host host, Func<Subnet, Verdict> question) =>
        host.IsInDefaultVpc ? Verdict.Pass : host.Subnets.Any(subnet => _architecture.Find<Subnet>(subnet).Is(question));

    private Verdict HasPublicAddress(Host host)
    {
        var bySubnet = host.Resource is IDataStore
            ? Verdict.Fail
            : AnySubnet(host, subnet => subnet.AssignsPublicAddress.Is(true));
        var own = host.PubliclyAccessible.State == SettingState.Absent ? bySubnet : host.PubliclyAccessible.Is(true);
        return host.Resource is Instance instance ? own | HasElasticIp(instance) : own;
    }

    private Verdict HasElasticIp(Instance instance) =>
        Verdict.Of(_addresses.Value[instance.Address].Any(address => address.IsCertain || !instance.IsCertain));

    /// <summary>Entries count in the order of their numbers, the first that matches decides, and what none matches is denied.</summary>
    private Verdict AclAdmits(Subnet subnet, int port)
    {
        if (AclOf(subnet) is not { } acl)
            return Verdict.Pass;
        var ingress = acl.Entries.Where(entry => entry.IsIngress);
        if (!ingress.IsComplete || ingress.Items.Any(entry => !entry.Number.TryGet(out _)))
            return Verdict.Unknown;
        return ingress.Items
            .OrderByDescending(entry => entry.Number.TryGet(out var number) ? number : 0)
            .Aggregate(Verdict.Fail, (rest, entry) =>
                (entry.MatchesInternet(port) & entry.Allows) | (!entry.MatchesInternet(port) & rest));
    }

    private NetworkAcl? AclOf(Subnet subnet) =>
        subnet.NetworkAcls.Items.Select(acl => _architecture.Find<NetworkAcl>(acl).OrNull).FirstOrDefault(acl => acl is not null)
        ?? _acls.Value.GetValueOrDefault(subnet.Address)
        ?? (_architecture.Find<VpcNetwork>(subnet.Vpc).OrNull is { } vpc ? _acls.Value.GetValueOrDefault(vpc.Address) : null);

    // The first that names a subnet, and the default one of a VPC.
    private Dictionary<string, NetworkAcl> FindAcls()
    {
        var found = new Dictionary<string, NetworkAcl>(StringComparer.Ordinal);
        foreach (var acl in _architecture.All<NetworkAcl>())
        {
            foreach (var id in acl.Subnets.Items)
            {
                if (_architecture.Find<Subnet>(id).OrNull is { } subnet)
                    found.TryAdd(subnet.Address, acl);
            }

            if (acl.IsDefault && _architecture.Find<VpcNetwork>(acl.Vpc).OrNull is { } vpc)
                found.TryAdd(vpc.Address, acl);
        }

        return found;
    }
}
