using System.Globalization;
using System.Text;
using Lintel.Engine;
using Lintel.Engine.Planning;
using Lintel.Engine.Reports;
using Lintel.Engine.Suppressions;
using Lintel.Framework.Workloads;

namespace Lintel.Cli.Rendering;

/// <summary>The review as a person reads it in a terminal: what was reviewed, the worst path, what to do first, the six pillars.</summary>
internal sealed class ConsoleReport(Ink ink, int width)
{
    private const int MostRoots = 12;
    private const int MostSuppressions = 3;

    public string Write(Review review)
    {
        var text = new StringBuilder();
        // Roots without resources (wrappers, folders of versions) have nothing to say; modules only where there is no root.
        var filled = review.Roots.Where(root => root.Resources > 0).ToList();
        var full = filled.Where(root => root.Kind == RootKind.Root).ToList();
        var detailed = full.Count > 0 ? full : filled.Count > 0 ? filled : [.. review.Roots];
        WriteHead(text, review);
        new DiagnosticLines(ink, width).Write(text, review);
        foreach (var root in detailed.Take(detailed.Count > 3 ? 0 : detailed.Count))
            new RootLines(ink, width).Write(text, review, root, named: review.Roots.Length > 1);
        if (detailed.Count > 3)
            WriteManyRoots(text, review, filled);
        WriteSuppressed(text, review);
        WriteHidden(text, review);
        return text.ToString();
    }

    private void WriteHead(StringBuilder text, Review review)
    {
        var roots = review.Roots.Length == 1 ? "" : $"{Count(review.Roots.Length, "root")}, ";
        text.AppendLine(ink.Bold($"Well-Architected review of {review.Path}"));
        text.AppendLine(ink.Dim($"{roots}{Count(review.Roots.Sum(root => root.Resources), "resource")}{Assumed(review)} · as of {review.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
    }

    private static string Assumed(Review review) => review.Roots is [var only]
        ? $" · {only.Scope.Text} · {only.Environment.Text}"
        : "";

    private void WriteManyRoots(StringBuilder text, Review review, IReadOnlyList<RootReview> roots)
    {
        text.AppendLine().AppendLine(ink.Bold("Roots, the worst first"));
        var ranked = roots.Select(root => new { Root = root, Plan = Plan.Of(root) })
            .OrderByDescending(item => item.Plan.High.Length).ThenBy(item => item.Root.Path, StringComparer.Ordinal).ToList();
        foreach (var item in ranked.Take(MostRoots))
            text.AppendLine($"  {Layout.Fit(item.Root.Path, 40)} {item.Plan.High.Length,3} high {item.Plan.Other.Length,4} other   {ink.Dim(Count(item.Root.Resources, "resource"))}");
        if (ranked.Count > MostRoots)
            text.AppendLine(ink.Dim($"  … and {ranked.Count - MostRoots} more"));
        new RootLines(ink, width).Write(text, review, ranked[0].Root, named: true);
    }

    private void WriteSuppressed(StringBuilder text, Review review)
    {
        var silent = review.Roots.SelectMany(root => root.Suppressed).ToList();
        var idle = review.Suppressions.Where(outcome => outcome.State is SuppressionState.Expired or SuppressionState.Unused).ToList();
        if (silent.Count + idle.Count == 0)
            return;
        text.AppendLine();
        if (silent.Count > 0)
            text.AppendLine(Layout.Cut($"Suppressed: {Count(silent.Count, "finding")}, by {Places(silent.SelectMany(finding => finding.Suppressions))}", width));
        if (idle.Count > 0)
            text.AppendLine(ink.Yellow(Layout.Cut($"{Count(idle.Count, "suppression")} not applied: {string.Join("; ", idle.Take(MostSuppressions).Select(outcome => $"{Place(outcome.Suppression)} {SuppressedRow.Text(outcome)}"))}", width)));
    }

    private static string Places(IEnumerable<Suppression> suppressions)
    {
        var places = suppressions.Select(Place).Distinct().ToList();
        return string.Join(", ", places.Take(MostSuppressions)) + (places.Count > MostSuppressions ? $" and {places.Count - MostSuppressions} more" : "");
    }

    private static string Place(Suppression suppression) => string.Create(CultureInfo.InvariantCulture, $"{suppression.File}:{suppression.Line} ({suppression.Tool} {suppression.Id})");

    private void WriteHidden(StringBuilder text, Review review)
    {
        var other = review.Failures.Count();
        text.AppendLine().AppendLine(ink.Dim(
            $"{Count(other, "finding")} in all. Everything, with places: --format html --output review.html, or --format json --show all. One rule: lintel explain RULE"));
    }

    private static string Count(int number, string noun) => Layout.Count(number, noun);
}
