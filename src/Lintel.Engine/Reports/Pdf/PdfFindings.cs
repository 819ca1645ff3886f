using System.Collections.Immutable;
using System.Globalization;
using Lintel.Engine.Checking;
using Lintel.Engine.Planning;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Language.Diagnostics;
using Lintel.Rules;
using Lintel.Rules.Pages;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>Findings in the order in which to take them, and what could not be read.</summary>
internal static class PdfFindings
{
    // A longer list is for a machine; the JSON report has all of it.
    private const int MostItems = 100;
    private const int MostPlaces = 6;

    private static readonly ImmutableArray<PdfColumn> Columns = [new("Finding", 34), new("Place", 21), new("Found", 34), new("Practices", 14)];

    private static readonly ImmutableArray<PdfColumn> SuppressedColumns = [new("What", 32), new("Place", 22), new("By", 20), new("Why", 29)];

    /// <summary>Each with what was found where, and what to do.</summary>
    public static void Write(PdfFlow flow, ImmutableArray<PlanItem> items, string heading)
    {
        if (items.IsEmpty)
            return;
        flow.Heading(2, string.Create(CultureInfo.InvariantCulture, $"{heading} ({items.Length})"));
        foreach (var item in items.Take(MostItems))
            Write(flow, item);
        More(flow, items.Length - MostItems);
    }

    /// <summary>Each as a row.</summary>
    public static void WriteTable(PdfFlow flow, ImmutableArray<PlanItem> items, string heading)
    {
        if (items.IsEmpty)
            return;
        flow.Heading(2, string.Create(CultureInfo.InvariantCulture, $"{heading} ({items.Length})"));
        PdfTable.Write(flow, Columns, items.Take(MostItems).Select(Row));
        More(flow, items.Length - MostItems);
    }

    /// <summary>What is silent because of a suppression, and the suppressions that do nothing.</summary>
    public static void WriteSuppressed(PdfFlow flow, RootReview root)
    {
        var rows = SuppressedRow.Of(root);
        if (rows.IsEmpty)
            return;
        flow.Heading(2, string.Create(CultureInfo.InvariantCulture, $"Suppressed beside the code ({rows.Length})"));
        PdfTable.Write(flow, SuppressedColumns, rows.Take(MostItems).Select(ImmutableArray<PdfCell> (row) =>
        [
            PdfCell.Of(row.What, PdfTheme.SmallText), PdfCell.Of(row.Place, PdfTheme.SmallCode), PdfCell.Of(row.By, PdfTheme.SmallCode), PdfCell.Of(row.Why, PdfTheme.SmallText),
        ]));
        More(flow, rows.Length - MostItems);
    }

    public static void WriteDiagnostics(PdfFlow flow, RootReview root)
    {
        var shown = root.Diagnostics.Where(diagnostic => diagnostic.Level != DiagnosticLevel.Note).ToList();
        if (shown.Count == 0)
            return;
        flow.Heading(2, string.Create(CultureInfo.InvariantCulture, $"Not read as meant ({shown.Count})"));
        foreach (var diagnostic in shown.Take(MostItems))
        {
            var place = diagnostic.Subject is { } subject ? string.Create(CultureInfo.InvariantCulture, $"{subject.File.Path}:{subject.Start.Line} ") : "";
            flow.Point([new(place, PdfTheme.SmallCode), .. PdfSpan.Prose($"{diagnostic.Summary}. {diagnostic.Detail}", PdfTheme.SmallText)]);
        }

        More(flow, shown.Count - MostItems);
    }

    private static void Write(PdfFlow flow, PlanItem item)
    {
        var rule = item.Rule.Definition;
        flow.Heading(3, rule.Fails, PdfParts.Chip(rule.Severity.ToString().ToUpperInvariant(), PdfTheme.Red), PdfParts.Space);
        flow.Text($"`{item.Rule.Slug}`, {Practices(item.Rule)}, {rule.Effort.ToString().ToLowerInvariant()} effort{(rule.Replaces ? ", replaces the resource" : "")}", PdfTheme.Small);
        foreach (var finding in item.Findings.Take(MostPlaces))
            flow.Point([new(Place(finding), PdfTheme.SmallCode), PdfParts.Space, new(Instances(finding), PdfTheme.SmallCode), new(": ", PdfTheme.Body), .. PdfSpan.Prose(finding.Found, PdfTheme.Body)]);
        if (item.Findings.Length > MostPlaces)
            flow.Point([new(string.Create(CultureInfo.InvariantCulture, $"and {item.Findings.Length - MostPlaces} more places"), PdfTheme.Body)]);
        if (RulePage.Of(item.Rule)?.Section("How to fix") is { Length: > 0 } fix)
            flow.Text([new("To do: ", PdfTheme.Strong), .. PdfSpan.Prose(PdfProse.Joined(fix), PdfTheme.Body)]);
        flow.Gap(2);
    }

    private static ImmutableArray<PdfCell> Row(PlanItem item)
    {
        var first = item.Findings[0];
        var more = item.Findings.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {item.Findings.Length - 1} more") : "";
        return
        [
            new([.. PdfSpan.Prose(item.Rule.Definition.Fails, PdfTheme.SmallText), new("\n" + item.Rule.Slug, PdfTheme.SmallCode with { Color = PdfTheme.Grey })]),
            new([new(Place(first), PdfTheme.SmallCode), new(more, PdfTheme.SmallText)]),
            PdfCell.Prose(first.Found, PdfTheme.SmallText),
            PdfCell.Of(Practices(item.Rule), PdfTheme.SmallText),
        ];
    }

    private static string Place(Finding finding) =>
        finding.Location is { } place ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{place.Line}") : finding.Resource;

    private static string Instances(Finding finding) => finding.Instances.Length > MostPlaces
        ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", finding.Instances.Take(MostPlaces))} and {finding.Instances.Length - MostPlaces} more")
        : string.Join(", ", finding.Instances);

    private static string Practices(Rule rule) => string.Join(", ", rule.Definition.Practices.Select(bearing => bearing.Practice.Id));

    private static void More(PdfFlow flow, int count)
    {
        if (count > 0)
            flow.Text(string.Create(CultureInfo.InvariantCulture, $"… and {count} more; the JSON report has all of them."), PdfTheme.Small);
    }
}
