using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Engine.Answering;
using Lintel.Engine.Checking;
using Lintel.Engine.Suppressions;
using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Scoring;
using Lintel.Framework.Workloads;
using Lintel.Rules.Discovery;

namespace Lintel.Engine.Reports;

/// <summary>The review for machines; its schema is <c>docs/review.schema.json</c>.</summary>
public sealed class JsonReport : Report
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Format => "json";

    public override string Extension => "json";

    public override void Write(Review review, ReportOptions options, Stream output)
    {
        var findings = review.Findings.ToList();
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("rules", RuleSet.Version);
        json.WriteString("framework", Catalogue.WellArchitected.Version);
        json.WriteString("asOf", review.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("path", review.Path);
        JsonParts.Array(json, "roots", review.Roots, root => WriteRoot(json, root, options));
        JsonParts.Array(json, "findings", Shown(findings, options), finding => JsonParts.Finding(json, finding));
        WriteSilent(json, findings.Where(finding => finding.IsSuppressed), review.Suppressions, options);
        var widest = review.Roots.OrderBy(root => root.Scope.Kind).FirstOrDefault();
        WriteAnswers(json, widest);
        JsonParts.Array(json, "diagnostics", review.Diagnostics, diagnostic => JsonParts.Diagnostic(json, diagnostic));
        if (options.Statistics)
            JsonParts.Statistics(json, [.. review.Roots.Select(root => root.Settings)]);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static IEnumerable<Finding> Shown(IEnumerable<Finding> findings, ReportOptions options) =>
        findings.Where(finding => options.ShowAll ? !finding.IsSuppressed : finding.Stands);

    // What is silent is no finding; it stands beside them, with all that was written to silence something.
    private static void WriteSilent(Utf8JsonWriter json, IEnumerable<Finding> suppressed, IEnumerable<SuppressionOutcome> outcomes, ReportOptions options)
    {
        JsonParts.Array(json, "suppressed", suppressed, finding => JsonParts.Finding(json, finding));
        JsonParts.Array(json, "suppressions", outcomes.Where(outcome => options.ShowAll || outcome.State != SuppressionState.Foreign),
            outcome => JsonParts.Suppression(json, outcome));
    }

    private static void WriteRoot(Utf8JsonWriter json, RootReview root, ReportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("path", root.Path);
        json.WriteString("kind", root.Kind == RootKind.Root ? "root" : "module");
        json.WriteStartObject("environment");
        json.WriteString("name", root.Environment.Name);
        json.WriteString("basis", root.Environment.Origin.Word());
        json.WriteEndObject();
        json.WriteStartObject("scope");
        json.WriteString("name", root.Scope.Kind.Word());
        json.WriteBoolean("declared", root.Scope.IsDeclared);
        json.WriteEndObject();
        json.WriteNumber("resources", root.Resources);
        JsonParts.Coverage(json, root.Coverage);
        if (!root.AttackPath.IsEmpty)
            JsonParts.Array(json, "attackPath", root.AttackPath, json.WriteStringValue);
        JsonParts.Array(json, "findings", Shown(root.Findings, options), finding => JsonParts.Finding(json, finding));
        WriteSilent(json, root.Suppressed, root.Suppressions, options);
        WriteAnswers(json, root);
        JsonParts.Array(json, "diagnostics", root.Diagnostics, diagnostic => JsonParts.Diagnostic(json, diagnostic));
        if (options.Statistics)
            JsonParts.Statistics(json, [root.Settings]);
        json.WriteEndObject();
    }

    // A module answers no question: its lists are empty, and so are those of a review without roots.
    private static void WriteAnswers(Utf8JsonWriter json, RootReview? root)
    {
        var answers = root is { Kind: RootKind.Root } ? root : null;
        JsonParts.Array(json, "practices", answers?.Practices ?? [], answer => WritePractice(json, answer));
        JsonParts.Array(json, "questions", answers?.Scores.Pillars.SelectMany(row => row.Questions.Select(question => (row.Pillar, question))) ?? [],
            item => WriteQuestion(json, item.Pillar, item.question));
        JsonParts.Array(json, "pillars", answers?.Scores.Pillars ?? [], row => WritePillar(json, row, row == answers?.Scores.Weakest));
    }

    private static void WritePractice(Utf8JsonWriter json, PracticeAnswer answer)
    {
        var evidence = answer.Decision.Evidence;
        json.WriteStartObject();
        json.WriteString("id", answer.Practice.Id.Id);
        json.WriteString("choiceId", answer.Practice.Id.ChoiceId);
        json.WriteString("title", answer.Practice.Title);
        json.WriteString("risk", answer.Practice.Risk.Word());
        json.WriteString("state", answer.State.Word());
        json.WriteNumber("members", evidence.Members);
        json.WriteNumber("decided", evidence.Members - evidence.Undecided);
        json.WriteNumber("passed", evidence.Passed);
        json.WriteString("reason", answer.Decision.Sentence);
        JsonParts.Array(json, "evidence", answer.Rules, rule => json.WriteStringValue(rule.Slug));
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, Pillar pillar, QuestionResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Question.Id);
        json.WriteString("code", result.Question.Code);
        json.WriteString("title", result.Question.Title);
        json.WriteString("pillar", pillar.Id);
        json.WriteString("area", result.Question.Area);
        json.WriteString("risk", result.Risk.Text);
        json.WriteString("floor", result.Risk.Floor.Word());
        json.WriteString("ceiling", result.Risk.Ceiling.Word());
        json.WriteEndObject();
    }

    private static void WritePillar(Utf8JsonWriter json, PillarResult row, bool isWeakest)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Pillar.Id);
        json.WriteString("name", row.Pillar.Name);
        JsonParts.NumberOrNull(json, "score", row.Score.Number);
        JsonParts.NumberOrNull(json, "low", row.Score.Lower);
        JsonParts.NumberOrNull(json, "high", row.Score.Upper);
        json.WriteNumber("decided", decimal.Round(row.Score.DecidedShare, 4));
        json.WriteBoolean("needsImprovement", row.Score.NeedsImprovement);
        json.WriteBoolean("weakest", isWeakest);
        json.WriteEndObject();
    }
}
