using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary><c>and</c>: all conditions hold. With connections among them, a connection counts only with resources for which the others hold.</summary>
internal sealed record AllOf(ImmutableArray<PolicyCondition> Parts) : PolicyCondition
{
    public override PolicyTypes Types => Combined.Types(Asked);

    public override bool IsAboutOne => Parts.All(part => part.IsAboutOne);

    public override IEnumerable<AttributeCondition> Attributes => Parts.SelectMany(part => part.Attributes);

    private IEnumerable<FilterCondition> Filters => Parts.OfType<FilterCondition>();

    private IEnumerable<PolicyCondition> Asked => Parts.Where(part => part is not FilterCondition);

    public override Verdict Holds(ResolvedResource resource, PolicyWorld world) => Verdict.All(Asked.Select(part => part.Holds(resource, world)));

    public override PolicyResults Evaluate(PolicyWorld world)
    {
        var results = new PolicyResults();
        if (IsAboutOne)
        {
            foreach (var resource in world.OfTypes(Types))
                results.Set(resource, Holds(resource, world));
            return Combined.Filtered(results, Filters, world);
        }

        foreach (var part in Asked.Where(part => part.IsAboutOne))
            Combined.Into(results, part.Evaluate(world), (into, resource, verdict) => into.And(resource, verdict));
        foreach (var part in Asked.Where(part => !part.IsAboutOne).OrderBy(IsFiltered))
            Combined.Into(results, part is ConnectionCondition connection ? connection.Evaluate(world, results) : part.Evaluate(world), (into, resource, verdict) => into.And(resource, verdict));
        return Combined.Filtered(results, Filters, world);
    }

    // Those about the types that the policy is about in the end come last, when all others have said what they rule out.
    private bool IsFiltered(PolicyCondition part) => part is ConnectionCondition connection
        && Filters.Any(filter => filter.Kinds is { } kinds && (kinds.Names.Overlaps(connection.AppliesTo.Names) || kinds.Names.Overlaps(connection.Others.Names)));
}
