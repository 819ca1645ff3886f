using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A check on every resource of one type that needs others to be decided.</summary>
public abstract class ArchitectureRule<T> : Rule
    where T : Resource, IResource<T>
{
    public sealed override bool Mends => Mend is not null;

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        var own = Population.Judge<T>(architecture, Applies, Decides, Shows, Aspects, Mend is { } mend ? resource => mend(resource, architecture) : null);
        return JudgesImplied ? own.Concat(Population.JudgeImplied<T>(architecture, Applies, Decides, Shows, Aspects)) : own;

        Verdict Applies(T resource) => AppliesTo(resource, architecture);

        Verdict Decides(T resource) => Holds(resource, architecture);

        Evidence Shows(T resource) => Look(resource, architecture);
    }

    /// <summary>Whether the resource belongs to the population. What does not neither passes nor fails.</summary>
    protected virtual Verdict AppliesTo(T resource, Architecture architecture) => Population.Everyone;

    /// <summary>Whether the rule can judge a resource that stands in other sources by what is attached to it here.</summary>
    protected virtual bool JudgesImplied => false;

    /// <summary>Parts of the check that other scanners make apart.</summary>
    protected virtual ImmutableArray<Aspect> Aspects(T resource) => [];

    protected abstract Verdict Holds(T resource, Architecture architecture);

    /// <summary>What decides: settings, or words where no setting does.</summary>
    protected abstract Evidence Look(T resource, Architecture architecture);

    /// <summary>What mends a failure; null for a rule that knows no safe change.</summary>
    protected virtual Func<T, Architecture, Fix?>? Mend => null;
}
