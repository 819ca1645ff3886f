using System.Text;
using Lintel.Framework.Lenses;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Docs;

/// <summary>The index of all rules.</summary>
internal static class RulesPage
{
    public static GeneratedPage Make()
    {
        var page = new StringBuilder($"{Markdown.Origin}\n\n# Rules\n\n");
        page.Append($"{Markdown.Plural(RuleSet.All.Count, "rule")}, by service. A rule's page says what it checks, why, and how to fix it; its examples are its tests.\n");
        page.Append("`lintel explain SLUG` shows the same in the terminal, and takes the ids of other scanners too.\n");
        page.Append($"Of {RuleSet.All.Count(rule => rule.Mends)} of them, [`lintel fix`](../fix.md) mends findings whose value is written out or left out; they are marked in the column *fix*.\n\n");
        Pillars(page);
        foreach (var service in RuleSet.All.GroupBy(rule => Markdown.ServiceOf(rule.GetType())).OrderBy(service => service.Key, StringComparer.Ordinal))
        {
            page.Append($"\n## {service.Key}\n\n").Head("rule", "holds when", "severity", "fix", "practices", "aliases");
            foreach (var rule in service)
                page.Row(
                    $"[{rule.Slug}](../../src/{Markdown.FileOf(rule.GetType())}.md)",
                    rule.Definition.Title,
                    rule.Definition.Severity.ToString().ToLowerInvariant(),
                    rule.Mends ? "yes" : "",
                    string.Join(", ", rule.Definition.Practices.Select(bearing => bearing.Practice.Id)),
                    string.Join(", ", rule.Definition.Aliases));
        }

        return new GeneratedPage("docs/rules/index.md", page.ToString());
    }

    private static void Pillars(StringBuilder page)
    {
        page.Head("pillar", "rules", "high", "medium", "low");
        foreach (var pillar in Catalogue.WellArchitected.Pillars)
        {
            var rules = RuleSet.All.Where(rule => rule.Definition.Practices.Any(bearing => bearing.Practice.Id.StartsWith(pillar.Code, StringComparison.Ordinal))).ToList();
            string Count(Severity severity) => $"{rules.Count(rule => rule.Definition.Severity == severity)}";
            page.Row(pillar.Name, $"{rules.Count}", Count(Severity.High), Count(Severity.Medium), Count(Severity.Low));
        }

        page.Append("\nA rule that bears on several pillars counts in each.\n");
    }
}
