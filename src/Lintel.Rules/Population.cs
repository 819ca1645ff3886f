using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>Walks the members of a rule's population.</summary>
internal static class Population
{
    /// <summary>The answer of a rule that leaves nobody out.</summary>
    public static Verdict Everyone { get; } = Verdict.All([]);

    public static IEnumerable<Judgement> Judge<T>(
        Architecture architecture, Func<T, Verdict> applies, Func<T, Verdict> holds, Func<T, Evidence> look, Func<T, ImmutableArray<Aspect>>? aspects = null,
        Func<T, Fix?>? mend = null)
        where T : Resource
    {
        foreach (var resource in architecture.All<T>())
        {
            var member = applies(resource);
            if (member.Kind == VerdictKind.Fail)
                continue;
            // Who may be outside can pass, but cannot fail.
            var verdict = holds(resource) | !member;
            yield return new Judgement(resource, verdict, look(resource))
            {
                Aspects = aspects?.Invoke(resource) ?? [],
                Fix = verdict.Kind == VerdictKind.Fail ? mend?.Invoke(resource) : null,
            };
        }
    }

    /// <summary>What stands in other sources is judged by what is attached to it here; where that does not decide, nothing is said.</summary>
    public static IEnumerable<Judgement> JudgeImplied<T>(
        Architecture architecture, Func<T, Verdict> applies, Func<T, Verdict> holds, Func<T, Evidence> look, Func<T, ImmutableArray<Aspect>> aspects)
        where T : Resource
    {
        foreach (var resource in architecture.Implied<T>())
        {
            var verdict = applies(resource).Kind == VerdictKind.Pass ? holds(resource) : Verdict.Unknown;
            if (verdict.Kind != VerdictKind.Unknown)
                yield return new Judgement(resource, verdict, look(resource)) { Aspects = aspects(resource) };
        }
    }
}
