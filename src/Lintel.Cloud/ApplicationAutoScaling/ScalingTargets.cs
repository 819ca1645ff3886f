using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApplicationAutoScaling;

/// <summary>What Application Auto Scaling does for which resource.</summary>
public static class ScalingTargets
{
    extension(Architecture architecture)
    {
        /// <summary>The scalable targets of a resource, in one namespace of Application Auto Scaling.</summary>
        public SettingList<ScalableTarget> ScalableTargetsOf(Resource resource, string service) =>
            Matching<ScalableTarget>(architecture, resource, target =>
                target.ServiceNamespace.IsText(service) & IsOf(architecture, target.ResourceId, target, resource));

        /// <summary>The scheduled actions on a resource.</summary>
        public SettingList<ScheduledAction> ScheduledActionsOn(Resource resource) =>
            Matching<ScheduledAction>(architecture, resource, action => IsOf(architecture, action.ResourceId, action, resource));
    }

    private static SettingList<T> Matching<T>(Architecture architecture, Resource resource, Func<T, Verdict> question)
        where T : Resource
    {
        var found = ImmutableArray.CreateBuilder<T>();
        var open = architecture.World.OpenFor(resource.Address);
        foreach (var candidate in architecture.All<T>())
        {
            var kind = question(candidate).Kind;
            if (kind == VerdictKind.Pass && (candidate.IsCertain || !resource.IsCertain))
                found.Add(candidate);
            else if (kind != VerdictKind.Fail)
                open ??= $"it is not known what {candidate.Address} is about";
        }

        return new SettingList<T>(found.ToImmutable(), open is null, open);
    }

    // A policy or an action is often given the path of the target.
    private static Verdict IsOf(Architecture architecture, Setting<string> path, Resource owner, Resource resource)
    {
        var target = architecture.Find<ScalableTarget>(path).OrNull;
        return target is null || target == owner
            ? EndsIn(architecture, path, owner, resource)
            : EndsIn(architecture, target.ResourceId, target, resource);
    }

    // The name stands at the end of a path: service/cluster/name, table/name.
    private static Verdict EndsIn(Architecture architecture, Setting<string> path, Resource owner, Resource resource) =>
        architecture.Refers(owner, resource) | architecture.IsNamed(path.Select(text => text[(text.LastIndexOf('/') + 1)..]), resource);
}
