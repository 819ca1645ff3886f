using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary><c>cond_type: filter</c>: the policy is about resources of these types alone, or those with such an argument.</summary>
/// <param name="Kinds">The types; null where an argument decides.</param>
/// <param name="Argument">The argument; null where the type decides.</param>
internal sealed record FilterCondition(PolicyTypes? Kinds, AttributeCondition? Argument) : PolicyCondition
{
    public override PolicyTypes Types => Kinds ?? new PolicyTypes(ImmutableHashSet<string>.Empty);

    public override bool IsAboutOne => true;

    public override Verdict Holds(ResolvedResource resource, PolicyWorld world) =>
        Kinds is not null ? Verdict.Of(Kinds.Hold(resource)) : Argument?.Holds(resource, world) ?? Verdict.Pass;
}
