using System.Text;
using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Rules;
using Lintel.Rules.Discovery;
using Lintel.Rules.Pages;

namespace Lintel.Cli.Rendering;

/// <summary>What <c>lintel explain</c> prints.</summary>
internal static class Explanation
{
    public static string Of(BestPractice practice, Ink ink)
    {
        var text = new StringBuilder();
        text.AppendLine($"{ink.Bold(practice.Id.Id)}  {practice.Title}  {ink.Dim($"risk {practice.Risk.Word()}")}").AppendLine();
        text.AppendLine(practice.Description).AppendLine();
        text.AppendLine($"{ink.Bold("What to do")}  {practice.Guidance}").AppendLine();
        var rules = RuleSet.All.Where(rule => rule.Definition.Practices.Any(bearing => bearing.Practice == practice.Id)).ToList();
        text.AppendLine(ink.Bold(rules.Count == 0 ? "No rule decides it from code: a person answers." : "Rules that bear on it"));
        foreach (var rule in rules)
            text.AppendLine($"  {rule.Slug,-44} {ink.Dim(Bears(rule, practice))}");
        text.AppendLine().AppendLine(ink.Cyan(practice.Url));
        return text.ToString();
    }

    public static string Of(Question question, Ink ink)
    {
        var text = new StringBuilder();
        text.AppendLine($"{ink.Bold(question.Code)}  {question.Title}  {ink.Dim(question.Area)}").AppendLine();
        text.AppendLine(question.Description).AppendLine();
        foreach (var practice in question.BestPractices)
            text.AppendLine($"  {practice.Id.Id}  {practice.Risk.Word(),-6}  {practice.Title}");
        return text.ToString();
    }

    public static string Of(Rule rule, Ink ink)
    {
        var definition = rule.Definition;
        var text = new StringBuilder();
        text.AppendLine($"{ink.Bold(rule.Slug)}  {definition.Title}").AppendLine();
        text.AppendLine(ink.Dim($"severity {definition.Severity.ToString().ToLowerInvariant()} · effort {definition.Effort.ToString().ToLowerInvariant()}"
            + (definition.Replaces ? " · REPLACES the resource" : "")
            + (rule.Mends ? $" · `lintel fix --rule {rule.Slug}` mends it" : "")));
        if (!definition.Aliases.IsEmpty)
            text.AppendLine(ink.Dim($"also known as {string.Join(", ", definition.Aliases)}"));
        if (RulePage.Of(rule) is { } page)
        {
            foreach (var section in page.Sections.Where(section => section.Heading != "Examples"))
                text.AppendLine().AppendLine(ink.Bold(section.Heading)).AppendLine(section.Text);
        }

        if (definition.Url is { } url)
            text.AppendLine().AppendLine(ink.Cyan(url));
        if (definition.Practices.IsEmpty)
            return text.ToString();
        text.AppendLine().AppendLine(ink.Bold("Best practices"));
        foreach (var bearing in definition.Practices)
            text.AppendLine($"  {bearing.Practice.Id}  {Catalogue.WellArchitected.BestPracticeOrNull(bearing.Practice)?.Title}");
        return text.ToString();
    }

    private static string Bears(Rule rule, BestPractice practice)
    {
        var bearing = rule.Definition.Practices.First(bearing => bearing.Practice == practice.Id);
        return (bearing.OnPass, bearing.OnFailure) switch
        {
            (OnPass.Proves, OnFailure.Refutes) => "proves and refutes",
            (OnPass.Proves, _) => "proves",
            (_, OnFailure.Refutes) => "refutes",
            (OnPass.Supports, OnFailure.Weakens) => "supports and weakens",
            (OnPass.Supports, _) => "supports",
            _ => "weakens",
        };
    }
}
