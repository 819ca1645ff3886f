using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A check on every resource of one type, by its own settings and satellites.</summary>
public abstract class Rule<T> : Rule
    where T : Resource, IResource<T>
{
    public sealed override bool Mends => Mend is not null;

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<T>(architecture, AppliesTo, Holds, Look, Aspects, Mend)
            .Concat(Population.JudgeImplied<T>(architecture, AppliesTo, Holds, Look, Aspects));

    /// <summary>Whether the resource belongs to the population. What does not neither passes nor fails.</summary>
    protected virtual Verdict AppliesTo(T resource) => Population.Everyone;

    protected abstract Verdict Holds(T resource);

    /// <summary>Parts of the check that other scanners make apart.</summary>
    protected virtual ImmutableArray<Aspect> Aspects(T resource) => [];

    /// <summary>The settings that decide.</summary>
    protected abstract Evidence Look(T resource);

    /// <summary>What mends a failure; null for a rule that knows no safe change.</summary>
    protected virtual Func<T, Fix?>? Mend => null;
}
