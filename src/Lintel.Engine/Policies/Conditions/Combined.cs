using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary>What conditions of several parts share.</summary>
internal static class Combined
{
    public static PolicyTypes Types(IEnumerable<PolicyCondition> parts) =>
        parts.Aggregate(new PolicyTypes(ImmutableHashSet<string>.Empty), (types, part) => types.With(part.Types));

    /// <summary>The results for what the filters let through; where they cannot tell, nothing fails.</summary>
    public static PolicyResults Filtered(PolicyResults results, IEnumerable<FilterCondition> filters, PolicyWorld world)
    {
        var left = new PolicyResults();
        foreach (var (resource, verdict) in results.All)
        {
            var isMeant = Verdict.All(filters.Select(filter => filter.Holds(resource, world)));
            if (isMeant.Kind != VerdictKind.Fail)
                left.Set(resource, verdict | !isMeant);
        }

        return left;
    }

    public static void Into(PolicyResults results, PolicyResults part, Action<PolicyResults, ResolvedResource, Verdict> add)
    {
        foreach (var (resource, verdict) in part.All)
            add(results, resource, verdict);
    }
}
