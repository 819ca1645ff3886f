using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>Walks the members of a rule's population.</summary>
internal static class Population
{
    /// <summary>The answer of a rule that leaves nobody out.</summary>
    public static Verdict Everyone { get; } = Verdict.All([]);

    public static IEnumerable<Judgement> Judge<T>(
        Architecture architecture, Func<T, Verdict> applies, Func<T, Verdict> holds, Func<T, Evidence> look)
        where T : Resource
    {
        foreach (var resource in architecture.All<T>())
        {
            var member = applies(resource);
            if (member.Kind == VerdictKind.Fail)
                continue;
            // Who may be outside can pass, but cannot fail.
            yield return new Judgement(resource, holds(resource) | !member, look(resource));
        }
    }
}
