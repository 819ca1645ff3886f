using System.Globalization;
using System.Text;
using Lintel.Engine.Checking;
using Lintel.Engine.Planning;
using Lintel.Language.Diagnostics;
using Lintel.Rules.Pages;

namespace Lintel.Engine.Reports.Html;

/// <summary>Findings with their code, and what could not be read.</summary>
internal static class HtmlFindings
{
    private const int MostPlaces = 20;

    public static void Write(StringBuilder html, IReadOnlyList<PlanItem> items, string heading, int root)
    {
        if (items.Count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<h3>{heading} ({items.Count})</h3>\n");
        foreach (var item in items)
            Write(html, item, root);
    }

    /// <summary>What is silent because of a suppression, and the suppressions that do nothing.</summary>
    public static void WriteSuppressed(StringBuilder html, RootReview root)
    {
        var rows = SuppressedRow.Of(root);
        if (rows.IsEmpty)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<h3>Suppressed beside the code ({rows.Length})</h3>\n<table><caption>Failures that a comment or metadata silences, and suppressions that do not apply</caption><thead><tr><th scope=\"col\">What</th><th scope=\"col\">Place</th><th scope=\"col\">By</th><th scope=\"col\">Why</th></tr></thead><tbody>\n");
        foreach (var row in rows)
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{HtmlText.Of(row.What)}</th><td><code>{HtmlText.Of(row.Place)}</code></td><td><code>{HtmlText.Of(row.By)}</code></td><td>{HtmlText.Of(row.Why)}</td></tr>\n");
        html.Append("</tbody></table>\n");
    }

    public static void WriteDiagnostics(StringBuilder html, RootReview root)
    {
        var shown = root.Diagnostics.Where(diagnostic => diagnostic.Level != DiagnosticLevel.Note).ToList();
        if (shown.Count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<h3>Not read as meant ({shown.Count})</h3>\n<ul>\n");
        foreach (var diagnostic in shown)
        {
            var place = diagnostic.Subject is { } subject ? $"<code>{HtmlText.Of(subject.File.Path)}:{subject.Start.Line}</code> " : "";
            html.Append(CultureInfo.InvariantCulture, $"<li>{place}{HtmlText.Of(diagnostic.Summary)}. {HtmlText.Of(diagnostic.Detail)}</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Write(StringBuilder html, PlanItem item, int root)
    {
        var rule = item.Rule.Definition;
        var severity = rule.Severity.ToString().ToLowerInvariant();
        html.Append(CultureInfo.InvariantCulture,
            $"<details class=\"{severity}\" id=\"{HtmlText.Anchor(root, item.Rule)}\"><summary><span class=\"severity\">{severity}</span> {HtmlText.Of(rule.Fails)}{(item.Instances > 1 ? $" <small>×{item.Instances}</small>" : "")}</summary>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p><code>{item.Rule.Slug}</code> · {string.Join(", ", rule.Practices.Select(bearing => bearing.Practice.Id))} · {rule.Effort.ToString().ToLowerInvariant()} effort{(rule.Replaces ? " · replaces the resource" : "")}</p>\n");
        if (RulePage.Of(item.Rule) is { } page)
            html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Prose(page.Section("How to fix"))}</p>\n");
        else if (rule.Url is { } url && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)))
            html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{HtmlText.Of(url)}\">{HtmlText.Of(url)}</a></p>\n");
        foreach (var finding in item.Findings.Take(MostPlaces))
            Write(html, finding);
        if (item.Findings.Length > MostPlaces)
            html.Append(CultureInfo.InvariantCulture, $"<p>… and {item.Findings.Length - MostPlaces} more places.</p>\n");
        html.Append("</details>\n");
    }

    private static void Write(StringBuilder html, Finding finding)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"finding\"><p>{HtmlText.Prose(finding.Reason)}</p>\n");
        if (finding.Instances.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"where\">{string.Join(", ", finding.Instances.Take(MostPlaces).Select(instance => $"<code>{HtmlText.Of(instance)}</code>"))}</p>\n");
        if (finding.Offer is { IsAvailable: true } offer)
            html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Prose(offer.Fix.Sentence)}: <code>lintel fix --rule {finding.Rule.Slug}</code> makes the change.</p>\n");
        if (CodeExcerpt.OrNull(finding) is { } excerpt)
        {
            html.Append(CultureInfo.InvariantCulture, $"<figure><figcaption>{HtmlText.Of(finding.File ?? "")}:{excerpt.Marked}</figcaption><pre tabindex=\"0\">");
            for (var i = 0; i < excerpt.Lines.Length; i++)
            {
                var line = string.Create(CultureInfo.InvariantCulture, $"{excerpt.FirstLine + i,5}  {HtmlText.Of(excerpt.Lines[i])}");
                html.Append(excerpt.FirstLine + i == excerpt.Marked ? $"<mark>{line}</mark>\n" : line + "\n");
            }

            html.Append("</pre></figure>\n");
        }

        html.Append("</div>\n");
    }
}
