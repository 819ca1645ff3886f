using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Topology;

/// <summary>What stands behind which load balancer: listeners and their rules, target groups, and who is registered with them.</summary>
public sealed class Balancing
{
    private readonly Architecture _architecture;
    private readonly Dictionary<LoadBalancer, SettingList<TargetGroup>> _targetGroups = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ILookup<string, LoadBalancer>> _balancers;
    private readonly Lazy<ILookup<string, Resource>> _registered;
    private readonly Lazy<ILookup<string, LoadBalancer>> _before;

    internal Balancing(Architecture architecture)
    {
        _architecture = architecture;
        _balancers = new(() => ByAddress(architecture.All<LoadBalancer>(), balancer => TargetGroupsOf(balancer).Items));
        _registered = new(() => ByAddress(architecture.Everything().Where(resource => resource is IBehindLoadBalancer && resource.IsCertain),
            resource => ((IBehindLoadBalancer)resource).TargetGroups.Items.Select(target => architecture.Find<TargetGroup>(target).OrNull)));
        _before = new(() => ByAddress(architecture.All<LoadBalancer>(), balancer => TargetGroupsOf(balancer).Items.SelectMany(MembersOf)));
    }

    public SettingList<Listener> ListenersOf(LoadBalancer balancer) => _architecture.ReferringTo<Listener>(balancer);

    /// <summary>The target groups that its listeners and their rules forward to.</summary>
    public SettingList<TargetGroup> TargetGroupsOf(LoadBalancer balancer)
    {
        if (!_targetGroups.TryGetValue(balancer, out var known))
            _targetGroups[balancer] = known = FindTargetGroups(balancer);
        return known;
    }

    private SettingList<TargetGroup> FindTargetGroups(LoadBalancer balancer)
    {
        var listeners = ListenersOf(balancer);
        var targets = new SettingList<Setting<string>>([], listeners.IsComplete, listeners.Reason);
        foreach (var listener in listeners)
        {
            targets = listener.Actions.Items.Aggregate(targets, (all, action) => all.Concat(action.TargetGroups));
            foreach (var rule in _architecture.ReferringTo<ListenerRule>(listener))
                targets = rule.Actions.Items.Aggregate(targets, (all, action) => all.Concat(action.TargetGroups));
        }

        var found = targets.Items.Select(target => _architecture.Find<TargetGroup>(target).OrNull).ToList();
        return new SettingList<TargetGroup>(
            [.. found.OfType<TargetGroup>().DistinctBy(group => group.Address)],
            targets.IsComplete && found.TrueForAll(group => group is not null));
    }

    /// <summary>The load balancers that forward to a target group.</summary>
    public IEnumerable<LoadBalancer> BalancersOf(TargetGroup group) => _balancers.Value[group.Address];

    /// <summary>What is registered with a target group: instances, Auto Scaling groups, services.</summary>
    public IEnumerable<Resource> MembersOf(TargetGroup group)
    {
        foreach (var resource in _registered.Value[group.Address])
            yield return resource;

        foreach (var target in group.Targets)
        {
            if (_architecture.Find<Instance>(target).OrNull is { } instance)
                yield return instance;
        }
    }

    /// <summary>The load balancers that a resource gets its requests from.</summary>
    public IEnumerable<LoadBalancer> BalancersBefore(Resource resource) => _before.Value[resource.Address];

    /// <summary>Whether an Auto Scaling group is attached to a load balancer of any kind.</summary>
    public static Verdict IsBehindOne(AutoScalingGroup group) => !(group.TargetGroups.IsEmpty & group.ClassicLoadBalancers.IsEmpty);

    private static ILookup<string, T> ByAddress<T>(IEnumerable<T> resources, Func<T, IEnumerable<Resource?>> linked)
        where T : Resource => resources
        .SelectMany(resource => linked(resource).OfType<Resource>().Select(other => other.Address).Distinct(StringComparer.Ordinal)
            .Select(address => KeyValuePair.Create(address, resource)))
        .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
