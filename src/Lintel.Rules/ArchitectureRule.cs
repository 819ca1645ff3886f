using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A check on every resource of one type that needs others to be decided.</summary>
public abstract class ArchitectureRule<T> : Rule
    where T : Resource, IResource<T>
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<T>(
            architecture,
            resource => AppliesTo(resource, architecture),
            resource => Holds(resource, architecture),
            resource => Look(resource, architecture));

    /// <summary>Whether the resource belongs to the population. What does not neither passes nor fails.</summary>
    protected virtual Verdict AppliesTo(T resource, Architecture architecture) => Population.Everyone;

    protected abstract Verdict Holds(T resource, Architecture architecture);

    /// <summary>What decides: settings, or words where no setting does.</summary>
    protected abstract Evidence Look(T resource, Architecture architecture);
}
