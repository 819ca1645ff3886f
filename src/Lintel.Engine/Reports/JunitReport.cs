using System.Globalization;
using System.Text;
using System.Xml;
using Lintel.Engine.Checking;

namespace Lintel.Engine.Reports;

/// <summary>The review for build servers that read JUnit's XML: one suite for each root, one case for each rule that has something to say there.</summary>
public sealed class JunitReport : Report
{
    private const int MostPlaces = 50;

    public override string Format => "junit";

    public override string Extension => "xml";

    public override void Write(Review review, ReportOptions options, Stream output)
    {
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n", CheckCharacters = false };
        using var xml = XmlWriter.Create(output, settings);
        var tallies = review.Roots.SelectMany(root => root.Tallies).ToList();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", $"Well-Architected review of {Clean(review.Path)}");
        WriteCounts(xml, tallies);
        foreach (var root in review.Roots)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(root.Path == "." ? review.Path : root.Path));
            WriteCounts(xml, root.Tallies);
            foreach (var tally in root.Tallies.OrderBy(tally => tally.Rule.Slug, StringComparer.Ordinal))
                WriteCase(xml, root, tally);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<RuleTally> tallies)
    {
        xml.WriteAttributeString("tests", Number(tallies.Count));
        xml.WriteAttributeString("failures", Number(tallies.Count(tally => tally.Standing > 0)));
        xml.WriteAttributeString("skipped", Number(tallies.Count(IsOpen)));
    }

    private static void WriteCase(XmlWriter xml, RootReview root, RuleTally tally)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", string.Join(' ', tally.Rule.Definition.Practices.Select(bearing => bearing.Practice.Id).Take(1)) is { Length: > 0 } practice ? practice : "lintel");
        xml.WriteAttributeString("name", $"{tally.Rule.Definition.Title} ({tally.Rule.Slug})");
        if (tally.Standing > 0)
        {
            var findings = root.Failures.Where(finding => finding.Rule.Slug == tally.Rule.Slug).ToList();
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", tally.Rule.Definition.Severity.ToString().ToLowerInvariant());
            xml.WriteAttributeString("message", $"{tally.Rule.Definition.Fails}: {Number(tally.Standing)} of {Number(tally.Members)}");
            xml.WriteString(Clean(string.Join('\n', findings.Take(MostPlaces).Select(Line).Append(findings.Count > MostPlaces ? $"and {Number(findings.Count - MostPlaces)} more places" : "")).TrimEnd()));
            xml.WriteEndElement();
        }
        else if (IsOpen(tally))
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", tally.Unknown > 0
                ? $"{Number(tally.Unknown)} of {Number(tally.Members)} cannot be decided from the source"
                : $"{Number(tally.Suppressed)} of {Number(tally.Members)} suppressed beside the code");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static bool IsOpen(RuleTally tally) => tally.Standing == 0 && tally.Unknown + tally.Suppressed > 0;

    private static string Line(Finding finding) => finding.Location is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{place.Line} {finding.Resource}: {finding.Reason}")
        : finding.Reason;

    // XML has no way to write most control characters.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes()
        .Select(rune => (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
