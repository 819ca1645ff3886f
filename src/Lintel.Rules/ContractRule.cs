using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A check on every resource of whatever type that keeps a contract: that holds a secret, that stores data.</summary>
public abstract class ContractRule<T> : Rule
    where T : class
{
    public sealed override bool Mends => Mend is not null;

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var resource in architecture.Everything())
        {
            if (resource is not T contract)
                continue;
            var member = AppliesTo(contract, resource, architecture);
            if (member.Kind != VerdictKind.Fail)
            {
                var verdict = Holds(contract, resource, architecture) | !member;
                yield return new Judgement(resource, verdict, Look(contract, resource, architecture))
                {
                    Aspects = Aspects(contract, resource),
                    Fix = verdict.Kind == VerdictKind.Fail ? Mend?.Invoke(contract) : null,
                };
            }
        }
    }

    /// <summary>Whether the resource belongs to the population. What does not neither passes nor fails.</summary>
    protected virtual Verdict AppliesTo(T contract, Resource resource, Architecture architecture) => Population.Everyone;

    /// <summary>Parts of the check that other scanners make apart.</summary>
    protected virtual ImmutableArray<Aspect> Aspects(T contract, Resource resource) => [];

    protected abstract Verdict Holds(T contract, Resource resource, Architecture architecture);

    /// <summary>What decides: settings, or words where no setting does.</summary>
    protected abstract Evidence Look(T contract, Resource resource, Architecture architecture);

    /// <summary>What mends a failure; null for a rule that knows no safe change.</summary>
    protected virtual Func<T, Fix?>? Mend => null;
}
