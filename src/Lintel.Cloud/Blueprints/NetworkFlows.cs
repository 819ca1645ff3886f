using System.Globalization;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Topology;

namespace Lintel.Cloud.Blueprints;

/// <summary>Flows that the network is known to let through: from load balancers to their targets, from compute to the stores that admit it.</summary>
internal sealed class NetworkFlows : IFlowSource
{
    // Beyond this many pairs the rules are those of a platform, and arrows between all of them tell nobody anything.
    private const int MostPairs = 20_000;

    public IEnumerable<Flow> Find(Site site)
    {
        var architecture = site.Architecture;
        return architecture.All<LoadBalancer>().SelectMany(balancer => FromBalancer(site, balancer)).Concat(IntoStores(site));
    }

    private static IEnumerable<Flow> FromBalancer(Site site, LoadBalancer balancer)
    {
        foreach (var group in site.Architecture.Balancing.TargetGroupsOf(balancer))
        {
            var label = group.Port.TryGet(out var port) ? Port(port) : "";
            var members = site.Architecture.Balancing.MembersOf(group).Select(member => member.Address)
                .Concat(site.Links.To(group.Address).Where(link => FactTable.Plain(link.Property) == "targetgrouparn").SelectMany(link => site.Links.Targets(link.From, "targetid")))
                .SelectMany(site.PartsAt)
                .DistinctBy(part => part.Address);
            foreach (var member in members)
                yield return new Flow(balancer.Address, member.Address, FlowKind.Request, label, $"registered with {group.Address}");
        }
    }

    private static IEnumerable<Flow> IntoStores(Site site)
    {
        var parts = site.Architecture.Everything().Where(resource => resource.IsCertain && site.PartOrNull(resource.Address) is not null).ToList();
        var stores = parts.Where(resource => resource is IDataStore).ToList();
        var callers = parts.Where(resource => resource is INetworkAttached and not IDataStore and not LoadBalancer).ToList();
        if ((long)stores.Count * callers.Count > MostPairs)
            yield break;
        foreach (var store in stores)
        {
            if (store is not IDataStore { Port: var setting } || !setting.TryGet(out var port))
                continue;
            foreach (var caller in callers.Where(caller => site.PartOrNull(caller.Address)?.Network == site.PartOrNull(store.Address)?.Network))
            {
                if (Rule(site, caller, store, port) is { } rule)
                    yield return new Flow(caller.Address, store.Address, FlowKind.Use, Port(port), $"{rule.PortsInWords} is open to it");
            }
        }
    }

    private static NetworkRule? Rule(Site site, Resource from, Resource to, int port) =>
        site.Architecture.Groups.RulesFor(from, to, port).Items.Select(rule => (NetworkRule?)rule).FirstOrDefault();

    private static string Port(int port) => string.Create(CultureInfo.InvariantCulture, $":{port}");
}
