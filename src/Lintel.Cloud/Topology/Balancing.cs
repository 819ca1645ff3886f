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
    private IReadOnlyList<Resource>? _registering;

    internal Balancing(Architecture architecture) => _architecture = architecture;

    public SettingList<Listener> ListenersOf(LoadBalancer balancer) => _architecture.ReferringTo<Listener>(balancer);

    /// <summary>The target groups that its listeners and their rules forward to.</summary>
    public SettingList<TargetGroup> TargetGroupsOf(LoadBalancer balancer)
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
    public IEnumerable<LoadBalancer> BalancersOf(TargetGroup group) =>
        _architecture.All<LoadBalancer>().Where(balancer => TargetGroupsOf(balancer).Items.Any(target => target.Address == group.Address));

    /// <summary>What is registered with a target group: instances, Auto Scaling groups, services.</summary>
    public IEnumerable<Resource> MembersOf(TargetGroup group)
    {
        foreach (var resource in Registering)
        {
            if (resource is IBehindLoadBalancer member && member.TargetGroups.Items.Any(target => Names(target, group)))
                yield return resource;
        }

        foreach (var target in group.Targets)
        {
            if (_architecture.Find<Instance>(target).OrNull is { } instance)
                yield return instance;
        }
    }

    /// <summary>The load balancers that a resource gets its requests from.</summary>
    public IEnumerable<LoadBalancer> BalancersBefore(Resource resource) => _architecture.All<LoadBalancer>()
        .Where(balancer => TargetGroupsOf(balancer).Items.Any(group => MembersOf(group).Any(member => member.Address == resource.Address)));

    /// <summary>Whether an Auto Scaling group is attached to a load balancer of any kind.</summary>
    public static Verdict IsBehindOne(AutoScalingGroup group) => !(group.TargetGroups.IsEmpty & group.ClassicLoadBalancers.IsEmpty);

    private IReadOnlyList<Resource> Registering =>
        _registering ??= [.. _architecture.Everything().Where(resource => resource is IBehindLoadBalancer && resource.IsCertain)];

    private bool Names(Setting<string> target, TargetGroup group) => _architecture.Find<TargetGroup>(target).OrNull?.Address == group.Address;
}
