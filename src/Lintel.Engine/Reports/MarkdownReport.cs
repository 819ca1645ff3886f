using System.Globalization;
using System.Text;
using Lintel.Engine.Checking;
using Lintel.Engine.Planning;
using Lintel.Framework.Workloads;

namespace Lintel.Engine.Reports;

/// <summary>The review for a pull request: what matters first, the rest folded away.</summary>
public sealed class MarkdownReport : Report
{
    private const int MostRows = 50;

    public override string Format => "markdown";

    public override string Extension => "md";

    public override void Write(Review review, ReportOptions options, Stream output)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## Well-Architected review of `{review.Path}`\n\n");
        foreach (var root in review.Roots.OrderBy(root => root.Kind))
            WriteRoot(text, root, review.Roots.Length > 1);
        WriteDiagnostics(text, review);
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void WriteRoot(StringBuilder text, RootReview root, bool named)
    {
        var plan = Plan.Of(root);
        if (named)
            text.Append(CultureInfo.InvariantCulture, $"### `{root.Path}`\n\n");
        text.Append(CultureInfo.InvariantCulture,
            $"{root.Resources} resources · {root.Scope.Text} · {root.Environment.Text} · **{plan.High.Length} high risks**, {plan.Other.Length} other\n\n");
        if (root.Coverage.Sentence is { } gap)
            text.Append(CultureInfo.InvariantCulture, $"> **Not covered:** {Cell(gap)}\n\n");
        if (!root.AttackPath.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $"> **From the Internet to the data:** {string.Join(" → ", root.AttackPath.Select(Code))}\n\n");
        WriteItems(text, plan.High, "High risks", isOpen: true);
        if (root.Kind == RootKind.Root)
            WritePillars(text, root);
        WriteItems(text, plan.Other, "Other findings", isOpen: false);
        WriteItems(text, plan.Absent, "Absent here (confirm)", isOpen: false);
        WriteSuppressed(text, root);
    }

    private static void WriteSuppressed(StringBuilder text, RootReview root)
    {
        var rows = SuppressedRow.Of(root);
        if (rows.IsEmpty)
            return;
        text.Append(CultureInfo.InvariantCulture, $"<details><summary>Suppressed beside the code ({rows.Length})</summary>\n\n| What | Place | By | Why |\n|---|---|---|---|\n");
        foreach (var row in rows.Take(MostRows))
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(row.What)} | {Code(row.Place)} | {Code(row.By)} | {Cell(row.Why)} |\n");
        if (rows.Length > MostRows)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {rows.Length - MostRows} more.\n");
        text.Append("\n</details>\n\n");
    }

    private static void WriteItems(StringBuilder text, IReadOnlyList<PlanItem> items, string heading, bool isOpen)
    {
        if (items.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"<details{(isOpen ? " open" : "")}><summary>{heading} ({items.Count})</summary>\n\n");
        text.Append("| Finding | Place | Found | Practices |\n|---|---|---|---|\n");
        foreach (var item in items.Take(MostRows))
        {
            var first = item.Findings[0];
            var more = item.Findings.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {item.Findings.Length - 1} more") : "";
            text.Append(CultureInfo.InvariantCulture,
                $"| {Cell(item.Rule.Definition.Fails)} `{item.Rule.Slug}` | {Place(first)}{more} | {Cell(first.Reason)} | {string.Join(", ", item.Rule.Definition.Practices.Select(bearing => bearing.Practice.Id))} |\n");
        }

        if (items.Count > MostRows)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {items.Count - MostRows} more.\n");
        text.Append("\n</details>\n\n");
    }

    private static void WritePillars(StringBuilder text, RootReview root)
    {
        text.Append("| Pillar | Score | Decided | High | Medium |\n|---|---|---|---|---|\n");
        foreach (var row in root.Scores.Pillars)
        {
            var score = row.Score.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : row.Score.Range;
            var mark = row.Score.NeedsImprovement ? " ⚠ needs improvement" : "";
            text.Append(CultureInfo.InvariantCulture,
                $"| {row.Pillar.Name} | {score}{mark} | {decimal.Round(100 * row.Score.DecidedShare)} % | {row.Risks.High} | {row.Risks.Medium} |\n");
        }

        text.Append('\n');
    }

    private static void WriteDiagnostics(StringBuilder text, Review review)
    {
        var shown = review.Diagnostics.Take(MostRows).ToList();
        if (shown.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"<details><summary>Not read as meant ({shown.Count})</summary>\n\n");
        foreach (var diagnostic in shown)
        {
            var place = diagnostic.Subject is { } subject ? $"`{subject.File.Path}:{subject.Start.Line}` " : "";
            text.Append(CultureInfo.InvariantCulture, $"- {place}{diagnostic.Summary}. {Cell(diagnostic.Detail)}\n");
        }

        text.Append("\n</details>\n");
    }

    private static string Place(Finding finding) => finding.Location is { } place ? Code(string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{place.Line}")) : "";

    private static string Code(string text) => $"`{text.Replace("`", "'", StringComparison.Ordinal)}`";

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
