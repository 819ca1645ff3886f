using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Topology;

/// <summary>The hops of an architecture that are known to be open.</summary>
internal sealed class Hops(Architecture architecture)
{
    public IEnumerable<PathStep> FromInternet()
    {
        foreach (var resource in architecture.Everything().Where(resource => resource.IsCertain))
        {
            var steps = resource switch
            {
                IDataStore store => IntoStore(resource, store),
                LoadBalancer balancer => IntoBalancer(balancer),
                Instance or AutoScalingGroup or (IBehindLoadBalancer and INetworkAttached) => IntoCompute(resource),
                _ => [],
            };
            foreach (var step in steps)
                yield return step;
        }
    }

    public IEnumerable<PathStep> From(Resource resource, IReadOnlyList<Resource> stores)
    {
        if (resource is LoadBalancer balancer)
            return FromBalancer(balancer);
        return stores.SelectMany(store => store is IDataStore data && data.Port.TryGet(out var port) ? Admitted(resource, store, port) : []);
    }

    private IEnumerable<PathStep> IntoStore(Resource resource, IDataStore store) =>
        store.Port.TryGet(out var port) && architecture.Exposure.IsReachable(resource, port).Kind == VerdictKind.Pass
            ? Openings(architecture.Groups.OpenTo(resource, port), resource, port, Weakness.DirectToData)
            : [];

    private IEnumerable<PathStep> IntoBalancer(LoadBalancer balancer)
    {
        foreach (var listener in architecture.Balancing.ListenersOf(balancer))
        {
            if (listener.Port.TryGet(out var port) && architecture.Exposure.IsReachable(balancer, port).Kind == VerdictKind.Pass)
                yield return new PathStep(balancer, port, listener.Port.Describe(), listener.Port.Location ?? listener.Location, Weakness.None);
        }
    }

    private IEnumerable<PathStep> IntoCompute(Resource resource)
    {
        foreach (var rule in architecture.Groups.Ingress(resource))
        {
            if (PortOf(rule) is { } port && architecture.Exposure.IsReachable(resource, port).Kind == VerdictKind.Pass
                && rule.OpenRangeOrNull is { } range)
                yield return new PathStep(resource, port, Say(rule, range), range.Location ?? rule.Location,
                    AdminPorts.Remote.Contains(port) ? Weakness.RemoteAccess : Weakness.DirectToCompute);
        }
    }

    private IEnumerable<PathStep> FromBalancer(LoadBalancer balancer) =>
        from target in architecture.Balancing.TargetGroupsOf(balancer).Items
        from member in architecture.Balancing.MembersOf(target)
        where member.IsCertain && target.Port.TryGet(out _)
        from step in Admitted(balancer, member, target.Port.TryGet(out var port) ? port : 0)
        select step;

    /// <summary>By a rule that names the caller's group before one that lets in more.</summary>
    private IEnumerable<PathStep> Admitted(Resource from, Resource to, int port) => architecture.Groups.RulesFor(from, to, port).Items
        .Select(rule => Step(rule, to, port))
        .OrderByDescending(step => (int)step.Weakness)
        .Take(1);

    private static PathStep Step(NetworkRule rule, Resource to, int port)
    {
        var range = rule.Ranges.Items.Select(item => (Setting<string>?)item).FirstOrDefault();
        if (range is { } open && rule.PeerGroups.Items.Length == 0)
            return new PathStep(to, port, Say(rule, open), open.Location ?? rule.Location, Weakness.OpenToRanges);
        var peer = rule.PeerGroups.Items.Select(item => item.Location).FirstOrDefault(place => place is not null);
        return new PathStep(to, port, $"{rule.PortsInWords} is open to the caller's security group", peer ?? rule.Location, Weakness.None);
    }

    private static IEnumerable<PathStep> Openings(SettingList<NetworkRule> rules, Resource to, int port, Weakness weakness) => rules.Items
        .Select(rule => rule.OpenRangeOrNull is { } range
            ? new PathStep(to, port, Say(rule, range), range.Location ?? rule.Location, weakness)
            : new PathStep(to, port, rule.PortsInWords, rule.Location, weakness))
        .Take(1);

    private static int? PortOf(NetworkRule rule)
    {
        foreach (var port in AdminPorts.Remote)
        {
            if (rule.Covers(port).Kind == VerdictKind.Pass)
                return port;
        }

        return rule.IsTcp.Kind == VerdictKind.Pass && rule.FromPort.TryGet(out var first) ? first : null;
    }

    private static string Say(NetworkRule rule, Setting<string> range) => $"{rule.PortsInWords} is open: {range.Describe()}";
}
