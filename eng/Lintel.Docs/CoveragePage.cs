using System.Text;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Docs;

/// <summary>Practice by practice: the rules that bear on it, and what they do to it.</summary>
internal static class CoveragePage
{
    private static readonly ILookup<string, (Rule Rule, Bearing Bearing)> Bearings = RuleSet.All
        .SelectMany(rule => rule.Definition.Practices.Select(bearing => (rule, bearing)))
        .ToLookup(item => item.bearing.Practice.ChoiceId, StringComparer.Ordinal);

    public static GeneratedPage Make()
    {
        var page = new StringBuilder($"{Markdown.Origin}\n\n# Coverage by best practice\n\n");
        page.Append("What rules do to each best practice: a pass proves or supports it, a failure refutes or weakens it. A practice without rules is left\n");
        page.Append("to people; \"told by\" says where its evidence can be found at all. [contracts.md](contracts.md) says how evidence decides.\n\n");
        Summary(page);
        foreach (var pillar in Catalogue.WellArchitected.Pillars)
        {
            page.Append($"\n## {pillar.Name}\n\n").Head("practice", "title", "risk", "told by", "rules");
            foreach (var practice in pillar.Questions.SelectMany(question => question.BestPractices))
                page.Row($"[{practice.Id.Id}]({practice.Url})", practice.Title, practice.Risk.ToString().ToLowerInvariant(), ToldBy(practice), Rules(practice));
        }

        return new GeneratedPage("docs/coverage.md", page.ToString());
    }

    private static void Summary(StringBuilder page)
    {
        page.Head("pillar", "practices", "with a rule", "can be proved", "can be refuted");
        foreach (var pillar in Catalogue.WellArchitected.Pillars)
        {
            var bearings = pillar.Questions.SelectMany(question => question.BestPractices).Select(practice => Bearings[practice.Id.ChoiceId].Select(item => item.Bearing).ToList()).ToList();
            page.Row(
                pillar.Name,
                $"{bearings.Count}",
                $"{bearings.Count(rules => rules.Count > 0)}",
                $"{bearings.Count(rules => rules.Exists(bearing => bearing.OnPass == OnPass.Proves))}",
                $"{bearings.Count(rules => rules.Exists(bearing => bearing.OnFailure == OnFailure.Refutes))}");
        }
    }

    private static string Rules(BestPractice practice) => string.Join("<br>", Bearings[practice.Id.ChoiceId].Select(item =>
        $"[{item.Rule.Slug}](../src/{Markdown.FileOf(item.Rule.GetType())}.md) {Words(item.Bearing)}".TrimEnd()));

    private static string Words(Bearing bearing) => string.Join(", ", new[]
    {
        bearing.OnPass switch { OnPass.Proves => "proves", OnPass.Supports => "supports", _ => "" },
        bearing.OnFailure switch { OnFailure.Refutes => "refutes", OnFailure.Weakens => "weakens", _ => "" },
    }.Where(word => word.Length > 0));

    private static string ToldBy(BestPractice practice) => practice.Detectability switch
    {
        Detectability.Code => "code",
        Detectability.Partial => "code, in part",
        Detectability.Repository => "files beside the code",
        Detectability.Account => "the account",
        _ => "people",
    };
}
