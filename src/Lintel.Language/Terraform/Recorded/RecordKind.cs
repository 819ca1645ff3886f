using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>What a file records, told by its content.</summary>
internal enum RecordKind
{
    /// <summary>Neither a plan nor a state.</summary>
    None,

    /// <summary><c>terraform show -json PLAN</c>.</summary>
    Plan,

    /// <summary><c>terraform show -json</c> of a state.</summary>
    ShownState,

    /// <summary>A state as it is stored, version 4.</summary>
    State,
}

/// <summary>Tells kinds of files apart.</summary>
internal static class RecordKinds
{
    /// <summary>The kind of the file, or why it cannot be read.</summary>
    public static (RecordKind Kind, Diagnostic? Fault) Detect(SourceFile file)
    {
        var text = file.Text;
        var start = JsonScan.SkipBlanks(text, 0);
        var place = new Place(file, new Span(start, 0));
        if (text.AsSpan(start).StartsWith("PK\u0003\u0004"))
            return (RecordKind.None, RecordedDiagnostics.BinaryPlan(place));
        if (start >= text.Length || text[start] != '{')
            return (RecordKind.None, null);
        if (JsonScan.FaultOrNull(text) is not { } fault)
            return Detect(JsonView.Of(file), place);
        if (IsLog(text, start))
            return (RecordKind.None, RecordedDiagnostics.PlanLog(place));
        return (RecordKind.None, RecordedDiagnostics.Invalid(fault.Fact, new Place(file, new Span(Math.Min(fault.At, text.Length), 0))));
    }

    private static (RecordKind Kind, Diagnostic? Fault) Detect(JsonView root, Place place)
    {
        var members = root.Table();
        if (Has("encrypted_data") || Has("encryption_version"))
            return (RecordKind.None, RecordedDiagnostics.Encrypted(place));
        if (Has("planned_values") || Has("resource_changes"))
            return Versioned(RecordKind.Plan, "plan", TextOrNull("format_version") ?? TextOrNull("plan_format_version"), place);
        if (TextOrNull("format_version") is { } format && (Has("values") || members.Count <= 2))
            return Versioned(RecordKind.ShownState, "state", format, place);
        if (Has("@level") || Has("@message"))
            return (RecordKind.None, RecordedDiagnostics.PlanLog(place));
        if (!members.TryGetValue("version", out var version) || !version.IsNumber || !(Has("serial") || Has("lineage") || Has("terraform_version")))
            return (RecordKind.None, null);
        return version.Raw switch
        {
            "4" => (RecordKind.State, null),
            "0" or "1" or "2" or "3" => (RecordKind.None, RecordedDiagnostics.OldState(version.Raw.ToString(), place)),
            _ => (RecordKind.None, RecordedDiagnostics.NewerFormat("state", version.Raw.ToString(), place)),
        };

        bool Has(string name) => members.ContainsKey(name);

        string? TextOrNull(string name) => members.TryGetValue(name, out var text) && text.IsText ? text.AsText : null;
    }

    /// <summary>Formats 0 and 1 are read; a new minor version adds, a new major version changes.</summary>
    private static (RecordKind Kind, Diagnostic? Fault) Versioned(RecordKind kind, string what, string? version, Place place) =>
        version is null || version.StartsWith("1.", StringComparison.Ordinal) || version.StartsWith("0.", StringComparison.Ordinal)
            ? (kind, null)
            : (RecordKind.None, RecordedDiagnostics.NewerFormat(what, version, place));

    private static bool IsLog(string text, int start)
    {
        var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
        var first = text.AsSpan(start, end - start);
        return first.Contains("\"@level\"", StringComparison.Ordinal) || first.Contains("\"@message\"", StringComparison.Ordinal);
    }
}
