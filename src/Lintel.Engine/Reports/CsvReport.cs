using System.Globalization;
using System.Text;
using Lintel.Engine.Checking;

namespace Lintel.Engine.Reports;

/// <summary>Findings as a table for a spreadsheet. https://www.rfc-editor.org/rfc/rfc4180</summary>
public sealed class CsvReport : Report
{
    private static readonly string[] Columns =
        ["root", "status", "severity", "rule", "title", "resource", "instances", "file", "line", "practices", "effort", "replaces", "reason", "fingerprint", "suppressed"];

    public override string Format => "csv";

    public override string Extension => "csv";

    public override void Write(Review review, ReportOptions options, Stream output)
    {
        var csv = new StringBuilder();
        Row(csv, Columns);
        foreach (var root in review.Roots)
        {
            foreach (var finding in options.ShowAll ? root.Findings : root.Failures)
                Row(csv, Cells(root, finding));
        }

        output.Write(Encoding.UTF8.GetBytes(csv.ToString()));
    }

    private static string[] Cells(RootReview root, Finding finding) =>
    [
        root.Path,
        finding.Status.Word(),
        finding.Severity.ToString().ToLowerInvariant(),
        finding.Rule.Slug,
        finding.Rule.Definition.Title,
        finding.Resource,
        finding.Instances.Length.ToString(CultureInfo.InvariantCulture),
        finding.File ?? "",
        finding.Location?.Line.ToString(CultureInfo.InvariantCulture) ?? "",
        string.Join(' ', finding.Rule.Definition.Practices.Select(bearing => bearing.Practice.Id)),
        finding.Rule.Definition.Effort.ToString().ToLowerInvariant(),
        finding.Rule.Definition.Replaces ? "yes" : "no",
        finding.Reason,
        finding.Fingerprint,
        string.Join("; ", finding.Suppressions.Select(suppression => $"{suppression.Tool} {suppression.Id}")),
    ];

    private static void Row(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A spreadsheet runs what begins like a formula; an apostrophe makes it text.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
