using System.Globalization;
using System.Text;
using Lintel.Engine.Pictures;
using Lintel.Engine.Planning;
using Lintel.Framework.Workloads;
using Lintel.Rules.Discovery;

namespace Lintel.Engine.Reports.Html;

/// <summary>The review as one file that needs nothing else: readable offline, in print, in light and in dark.</summary>
public sealed class HtmlReport : Report
{
    // A page with more of them is slow to open; lintel graph draws any root.
    private const int MostPictures = 20;

    public override string Format => "html";

    public override string Extension => "html";

    public override void Write(Review review, ReportOptions options, Stream output)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>Well-Architected review of {HtmlText.Of(review.Path)}</title>\n<style>\n{Style()}{Picture.Style}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">To the review</a>\n");
        html.Append(CultureInfo.InvariantCulture, $"<header><h1>Well-Architected review of <code>{HtmlText.Of(review.Path)}</code></h1>\n<p>{review.Roots.Sum(root => root.Resources)} resources in {Count(review.Roots.Length, "root")} · as of {review.AsOf:yyyy-MM-dd} · rules {RuleSet.Version}</p></header>\n<main id=\"main\">\n");
        if (review.Roots.Length > 1)
            WriteContents(html, review);
        for (var i = 0; i < review.Roots.Length; i++)
            WriteRoot(html, review, review.Roots[i], i);
        html.Append("</main>\n<footer><p>What is not known is said to be unknown; an open question is for a person to answer. AWS Well-Architected is a name of Amazon Web Services.</p></footer>\n</body>\n</html>\n");
        output.Write(Encoding.UTF8.GetBytes(html.ToString()));
    }

    private static void WriteContents(StringBuilder html, Review review)
    {
        html.Append("<nav aria-label=\"Roots\"><h2>Roots</h2><ul>\n");
        for (var i = 0; i < review.Roots.Length; i++)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#root-{i}\">{HtmlText.Of(review.Roots[i].Path)}</a>, {Count(Plan.Of(review.Roots[i]).High.Length, "high risk")}</li>\n");
        html.Append("</ul></nav>\n");
    }

    private static void WriteRoot(StringBuilder html, Review review, RootReview root, int index)
    {
        var plan = Plan.Of(root);
        var title = root.Path == "." ? "Overview" : $"<code>{HtmlText.Of(root.Path)}</code>";
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"root-{index}\" aria-labelledby=\"root-{index}-title\"><h2 id=\"root-{index}-title\">{title}</h2>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{Count(root.Resources, "resource")} · {root.Scope.Text} · {HtmlText.Of(root.Environment.Text)}</p>\n");
        if (root.Coverage.Sentence is { } gap)
            html.Append(CultureInfo.InvariantCulture, $"<p><strong>Not covered:</strong> {HtmlText.Of(gap)}</p>\n");
        if (!root.AttackPath.IsEmpty)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"path\"><strong>From the Internet to the data:</strong> {string.Join(" → ", root.AttackPath.Select(step => $"<code>{HtmlText.Of(step)}</code>"))}</p>\n");
        var parts = index < MostPictures ? HtmlPicture.Write(html, root, index, root.Path == "." ? review.Path : root.Path) : "";
        if (root.Kind == RootKind.Root)
            HtmlAnswers.WritePillars(html, root);
        HtmlFindings.Write(html, plan.High, "High risks", index);
        HtmlFindings.Write(html, plan.Other, "Other findings", index);
        HtmlFindings.Write(html, plan.Absent, "Absent here (confirm)", index);
        HtmlFindings.Write(html, plan.Platform, "For those who run the account", index);
        HtmlFindings.WriteSuppressed(html, root);
        html.Append(parts);
        if (root.Kind == RootKind.Root)
            HtmlAnswers.WriteQuestions(html, root);
        HtmlFindings.WriteDiagnostics(html, root);
        html.Append("</section>\n");
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Style()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css") ?? throw new InvalidOperationException("report.css is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
