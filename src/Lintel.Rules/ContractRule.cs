using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A check on every resource of whatever type that keeps a contract: that holds a secret, that stores data.</summary>
public abstract class ContractRule<T> : Rule
    where T : class
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var resource in architecture.Everything())
        {
            if (resource is not T contract)
                continue;
            var member = AppliesTo(contract, resource, architecture);
            if (member.Kind != VerdictKind.Fail)
                yield return new Judgement(resource, Holds(contract, resource, architecture) | !member, Look(contract, resource, architecture));
        }
    }

    /// <summary>Whether the resource belongs to the population. What does not neither passes nor fails.</summary>
    protected virtual Verdict AppliesTo(T contract, Resource resource, Architecture architecture) => Population.Everyone;

    protected abstract Verdict Holds(T contract, Resource resource, Architecture architecture);

    /// <summary>What decides: settings, or words where no setting does.</summary>
    protected abstract Evidence Look(T contract, Resource resource, Architecture architecture);
}
