using System.Globalization;
using System.Text;
using Lintel.Engine.Checking;
using Lintel.Engine.Graphs;
using Lintel.Engine.Pictures;
using Lintel.Rules;

namespace Lintel.Engine.Reports.Html;

/// <summary>The picture of a root, with findings on its parts, and the same parts as a table that links to the findings.</summary>
internal static class HtmlPicture
{
    private const int MostLinks = 12;

    /// <summary>Writes the picture, and returns the table of its parts for further down the page.</summary>
    public static string Write(StringBuilder html, RootReview root, int index, string title)
    {
        var failures = Grapher.Shown(root);
        var rows = new List<(string Id, string Part, List<Finding> Findings)>();
        var picture = Picture.DrawOrNull(root.Blueprint.Value, new PictureOptions
        {
            Title = title,
            Prefix = string.Create(CultureInfo.InvariantCulture, $"picture-{index}"),
            IsAlone = false,
            Marks = Grapher.Marks(root).GetValueOrDefault,
            Link = addresses => Row(addresses, failures, rows, index),
        });
        if (picture is null)
            return "";
        html.Append(CultureInfo.InvariantCulture, $"<figure class=\"architecture\" tabindex=\"0\" role=\"region\" aria-label=\"Architecture of {HtmlText.Of(title)}\">\n{picture}</figure>\n");
        return rows.Count > 0 ? Table(rows, index) : "";
    }

    private static string? Row(
        IReadOnlyList<string> addresses, ILookup<string, Finding> failures, List<(string Id, string Part, List<Finding> Findings)> rows, int index)
    {
        var findings = addresses.SelectMany(address => failures[address]).Distinct().ToList();
        if (findings.Count == 0)
            return null;
        var id = string.Create(CultureInfo.InvariantCulture, $"part-{index}-{rows.Count}");
        var part = addresses.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{addresses[0]} and {addresses.Count - 1} more") : addresses[0];
        rows.Add((id, part, findings));
        return $"#{id}";
    }

    private static string Table(List<(string Id, string Part, List<Finding> Findings)> rows, int index)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<h3>Findings by part ({rows.Count})</h3>\n<table class=\"parts\"><caption>Parts of the picture with findings</caption><thead><tr><th scope=\"col\">Part</th><th scope=\"col\">High</th><th scope=\"col\">Other</th><th scope=\"col\">Findings</th></tr></thead><tbody>\n");
        foreach (var (id, part, findings) in rows)
        {
            var rules = findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Slug).OrderByDescending(rule => rule.Definition.Severity).ThenBy(rule => rule.Slug, StringComparer.Ordinal).ToList();
            var links = rules.Take(MostLinks).Select(rule => $"<a href=\"#{HtmlText.Anchor(index, rule)}\">{HtmlText.Of(rule.Definition.Fails)}</a>");
            var more = rules.Count > MostLinks ? string.Create(CultureInfo.InvariantCulture, $"; and {rules.Count - MostLinks} more") : "";
            var high = findings.Count(finding => finding.Severity == Severity.High);
            html.Append(CultureInfo.InvariantCulture, $"<tr id=\"{id}\"><th scope=\"row\"><code>{HtmlText.Of(part)}</code></th><td>{high}</td><td>{findings.Count - high}</td><td>{string.Join("; ", links)}{more}</td></tr>\n");
        }

        return html.Append("</tbody></table>\n").ToString();
    }
}
