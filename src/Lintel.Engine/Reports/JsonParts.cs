using System.Globalization;
using System.Text.Json;
using Lintel.Engine.Checking;
using Lintel.Engine.Suppressions;
using Lintel.Language.Diagnostics;

namespace Lintel.Engine.Reports;

/// <summary>The pieces of the JSON report.</summary>
internal static class JsonParts
{
    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    public static void NumberOrNull(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    public static void Finding(Utf8JsonWriter json, Finding finding)
    {
        var rule = finding.Rule.Definition;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Slug);
        json.WriteString("title", rule.Title);
        Array(json, "aliases", finding.Aliases, json.WriteStringValue);
        json.WriteString("status", finding.Status.Word());
        json.WriteString("resource", finding.Resource);
        Array(json, "instances", finding.Instances, json.WriteStringValue);
        json.WriteString("type", finding.Type);
        if (finding.Construct is { } construct)
            json.WriteString("construct", construct);
        json.WriteString("file", finding.File);
        NumberOrNull(json, "line", finding.Location?.Line);
        NumberOrNull(json, "column", finding.Location?.Column);
        NumberOrNull(json, "endLine", finding.Location?.EndLine);
        NumberOrNull(json, "endColumn", finding.Location?.EndColumn);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("reason", finding.Reason);
        Array(json, "bestPractices", rule.Practices, bearing => json.WriteStringValue(bearing.Practice.Id));
        json.WriteString("effect", finding.Effect.ToString().ToLowerInvariant() is var word and not "nothing" ? word : "none");
        json.WriteString("effort", rule.Effort.ToString().ToLowerInvariant());
        json.WriteBoolean("replaces", rule.Replaces);
        if (finding.Offer is { IsAvailable: true } offer)
            json.WriteString("fix", $"{offer.Fix.Sentence}.");
        if (!finding.Path.IsEmpty)
            Array(json, "path", finding.Path, json.WriteStringValue);
        json.WriteString("fingerprint", finding.Fingerprint);
        if (finding.IsSuppressed)
            Array(json, "suppressions", finding.Suppressions, suppression => Suppression(json, suppression));
        json.WriteEndObject();
    }

    public static void Suppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject();
        Words(json, suppression);
        json.WriteEndObject();
    }

    public static void Suppression(Utf8JsonWriter json, SuppressionOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("state", outcome.State.ToString().ToLowerInvariant());
        Words(json, outcome.Suppression);
        if (outcome.Note is { } note)
            json.WriteString("note", note);
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteString("tool", suppression.Tool);
        json.WriteString("id", suppression.Id);
        json.WriteString("reason", suppression.Reason);
        json.WriteString("until", suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("file", suppression.File);
        json.WriteNumber("line", suppression.Line);
    }

    public static void Coverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteBoolean("closed", coverage.Reason is null);
        json.WriteString("reason", coverage.Reason);
        json.WriteNumber("moduleCalls", coverage.ModuleCalls);
        Array(json, "missingModules", coverage.Missing, json.WriteStringValue);
        json.WriteNumber("missingPercent", coverage.MissingPercent);
        json.WriteEndObject();
    }

    public static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var start = diagnostic.Subject?.Start;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("level", diagnostic.Level.ToString().ToLowerInvariant());
        json.WriteString("summary", diagnostic.Summary);
        json.WriteString("detail", diagnostic.Detail);
        json.WriteString("file", diagnostic.Subject?.File.Path);
        NumberOrNull(json, "line", start?.Line);
        NumberOrNull(json, "column", start?.Column);
        NumberOrNull(json, "endLine", diagnostic.Subject?.End.Line);
        NumberOrNull(json, "endColumn", diagnostic.Subject?.End.Column);
        if (diagnostic.Context is { } context)
        {
            json.WriteStartObject("context");
            json.WriteString("file", context.File.Path);
            json.WriteNumber("line", context.Start.Line);
            json.WriteNumber("column", context.Start.Column);
            json.WriteNumber("endLine", context.End.Line);
            json.WriteNumber("endColumn", context.End.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void Statistics(Utf8JsonWriter json, IReadOnlyList<SettingTally> tallies)
    {
        json.WriteStartObject("stats");
        json.WriteNumber("settings", tallies.Sum(tally => tally.Total));
        json.WriteNumber("known", tallies.Sum(tally => tally.Known));
        json.WriteNumber("knownToBeSet", tallies.Sum(tally => tally.KnownToBeSet));
        json.WriteNumber("unknown", tallies.Sum(tally => tally.Unknown));
        json.WriteEndObject();
    }
}
