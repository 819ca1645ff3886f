using Lintel.Rules.Generated;

namespace Lintel.Rules.Discovery;

/// <summary>All rules, and how to find one by its slug or by another scanner's id.</summary>
public static class RuleSet
{
    /// <summary>The version that <c>rules:</c> in lintel.yaml pins.</summary>
    public const string Version = "2026.1";

    /// <summary>Every rule, by slug in ordinal order.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. RuleIndex.All.OrderBy(rule => rule.Slug, StringComparer.Ordinal)];

    private static Lazy<RuleNames> Names { get; } = new(() => new RuleNames(All));

    /// <summary>The rules that a slug or another scanner's id names: several scanners' ids cover more than one rule.</summary>
    public static IEnumerable<Rule> Find(string id) => Names.Value.Find(id);
}
