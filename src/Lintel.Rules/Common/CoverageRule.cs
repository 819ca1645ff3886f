using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>A check that an alarm watches each resource of some kind; one finding for all that have none.</summary>
public abstract class CoverageRule : WorkloadRule
{
    private const int Shown = 3;

    protected sealed override Verdict AppliesTo(Architecture architecture) => !SettingList<Resource>.Of(Subjects(architecture)).IsEmpty;

    protected sealed override Verdict Holds(Architecture architecture) =>
        Verdict.All(Subjects(architecture).Select(resource => IsWatched(resource, architecture)));

    protected sealed override Evidence Look(Architecture architecture)
    {
        var subjects = Subjects(architecture);
        var missing = subjects.Where(resource => IsWatched(resource, architecture).Kind != VerdictKind.Pass).ToImmutableArray();
        if (missing.IsEmpty)
            return Evidence.Saying($"all {subjects.Length} have one", subjects[0].Location);
        var names = string.Join(", ", missing.Take(Shown).Select(resource => resource.Address));
        return Evidence.Saying(
            $"{missing.Length} of {subjects.Length} have none: {names}{(missing.Length > Shown ? " and others" : "")}", missing[0].Location);
    }

    /// <summary>Whether the resource is one of those that an alarm should watch.</summary>
    protected abstract bool IsSubject(Resource resource);

    /// <summary>Whether an alarm watches it.</summary>
    protected abstract Verdict IsWatched(Resource resource, Architecture architecture);

    /// <summary>Whether an alarm on a metric of these namespaces is about the resource.</summary>
    protected static Verdict HasAlarm(Resource resource, Architecture architecture, params ReadOnlySpan<string> namespaces) =>
        !AlarmCoverage.Of(architecture).On(resource, namespaces).IsEmpty;

    private ImmutableArray<Resource> Subjects(Architecture architecture) =>
        [.. architecture.Everything().Where(resource => resource.IsCertain && IsSubject(resource))];
}
