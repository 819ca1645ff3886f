using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Engine.Checking;
using Lintel.Engine.Suppressions;
using Lintel.Language.Diagnostics;
using Lintel.Rules;
using Lintel.Rules.Discovery;
using Lintel.Rules.Pages;

namespace Lintel.Engine.Reports;

/// <summary>The review for code scanning, as SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</summary>
public sealed class SarifReport : Report
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Format => "sarif";

    public override string Extension => "sarif";

    public override void Write(Review review, ReportOptions options, Stream output)
    {
        var findings = review.Findings.Where(finding => options.ShowAll || finding.Status == FindingStatus.Fail).ToList();
        List<Rule> rules = [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Slug).OrderBy(rule => rule.Slug, StringComparer.Ordinal)];
        var places = rules.Select((rule, index) => (rule.Slug, index)).ToDictionary(item => item.Slug, item => item.index, StringComparer.Ordinal);
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, review);
        JsonParts.Array(json, "results", findings, finding => WriteResult(json, review, finding, places[finding.Rule.Slug]));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Lintel");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        JsonParts.Array(json, "rules", rules, rule => WriteRule(json, rule));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("rules", RuleSet.Version);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var page = RulePage.Of(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Slug);
        Message(json, "shortDescription", rule.Definition.Title + ".");
        if (page?.Section("What it checks") is { Length: > 0 } what)
            Message(json, "fullDescription", what);
        if (Uri.TryCreate(rule.Definition.Url, UriKind.Absolute, out var url))
            json.WriteString("helpUri", url.AbsoluteUri);
        if (page?.Section("How to fix") is { Length: > 0 } how)
        {
            json.WriteStartObject("help");
            json.WriteString("text", how);
            json.WriteString("markdown", how);
            json.WriteEndObject();
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Definition.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        JsonParts.Array(json, "tags", rule.Definition.Practices, bearing => json.WriteStringValue(bearing.Practice.Id));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Review review, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Slug);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", finding.Status == FindingStatus.Unknown ? "open" : finding.Status.Word());
        json.WriteString("level", finding.Status == FindingStatus.Fail ? Level(finding.Severity) : "none");
        Message(json, "message", finding.Resource.Length > 0 ? $"{finding.Resource}: {finding.Reason}" : finding.Reason);
        if (finding is { Location: { } place, File: { } file })
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, review, file);
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
            json.WriteEndObject();
            json.WriteEndObject();
            if (finding.Instances.Length > 0)
            {
                JsonParts.Array(json, "logicalLocations", finding.Instances, instance =>
                {
                    json.WriteStartObject();
                    json.WriteString("fullyQualifiedName", instance);
                    json.WriteString("kind", "resource");
                    json.WriteEndObject();
                });
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("lintel/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (finding.IsSuppressed)
            JsonParts.Array(json, "suppressions", finding.Suppressions, suppression => WriteSuppression(json, review, suppression));
        if (finding.Offer is { IsAvailable: true } offer)
        {
            // The edit itself may move lines that hold secrets, and this report leaves the machine.
            json.WriteStartObject("properties");
            json.WriteString("fix", $"{offer.Fix.Sentence}.");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Review review, Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        json.WriteString("status", "accepted");
        if (suppression.Reason is { } reason)
            json.WriteString("justification", reason);
        json.WriteStartObject("location");
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, review, suppression.File);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", suppression.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        JsonParts.Array(json, "toolExecutionNotifications", review.Diagnostics.Where(diagnostic => diagnostic.Level != DiagnosticLevel.Note), diagnostic =>
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", diagnostic.Code);
            json.WriteEndObject();
            json.WriteString("level", diagnostic.Level == DiagnosticLevel.Error ? "error" : "warning");
            Message(json, "message", $"{diagnostic.Summary}. {diagnostic.Detail}");
            if (diagnostic.Subject is { } subject)
            {
                json.WriteStartArray("locations");
                json.WriteStartObject();
                json.WriteStartObject("physicalLocation");
                // Rules stand where the command ran, not below what is reviewed.
                WriteArtifact(json, review.RuleDiagnostics.Contains(diagnostic) ? review with { Path = "." } : review, subject.File.Path);
                json.WriteStartObject("region");
                json.WriteNumber("startLine", subject.Start.Line);
                json.WriteNumber("startColumn", subject.Start.Column);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, Review review, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(review.Path, file));
        json.WriteEndObject();
    }

    // Code scanning looks files up from where the command ran, which is most often the top of the repository.
    private static string UriOf(string reviewed, string file)
    {
        var folder = reviewed.Replace('\\', '/').TrimEnd('/');
        var isFile = folder == file || folder.EndsWith("/" + file, StringComparison.Ordinal);
        var path = isFile ? folder : folder is "." or "" ? file : $"{folder}/{file}";
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };
}
