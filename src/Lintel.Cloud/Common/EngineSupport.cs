using System.Collections.Immutable;
using System.Globalization;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>Until when AWS supports a major version of an engine. The dates stand in EngineSupport.csv, each with its source.</summary>
/// <param name="Engine">The engine as the API names it.</param>
/// <param name="Version">The major version.</param>
/// <param name="StandardEnds">The last day of standard support.</param>
/// <param name="ExtendedEnds">The last day of paid extended support; null where there is none.</param>
/// <param name="Source">The page that says so.</param>
public sealed record EngineSupport(string Engine, string Version, DateOnly StandardEnds, DateOnly? ExtendedEnds, string Source)
{
    private static readonly Lazy<ImmutableArray<EngineSupport>> All = new(Load);

    /// <summary>Whether the engine is one whose versions end on days that AWS publishes.</summary>
    public static Verdict HasCalendar(Setting<string> engine) =>
        engine.Is(name => All.Value.Any(row => row.Engine.Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the version is in standard support on a day. Unknown without a day, and for a version the table does not have.</summary>
    public static Verdict IsCurrent(IVersionedEngine database, DateOnly? asOf) =>
        asOf is { } day && Find(database) is { } row ? Verdict.Of(day <= row.StandardEnds) : Verdict.Unknown;

    /// <summary>The row for a database; null when its engine or version is not known or not in the table.</summary>
    public static EngineSupport? Find(IVersionedEngine database) =>
        database.Engine.TryGet(out var engine) && database.EngineVersion.TryGet(out var version) ? Find(engine, version) : null;

    internal static EngineSupport? Find(string engine, string version) => All.Value
        .Where(row => row.Engine.Equals(engine, StringComparison.OrdinalIgnoreCase) && Covers(row.Version, version))
        .MaxBy(row => row.Version.Length);

    /// <summary>"2026-07-31".</summary>
    public static string Print(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Aurora MySQL 3 calls itself 8.0.mysql_aurora.3.08.0.
    private static bool Covers(string major, string version) =>
        version.StartsWith(major, StringComparison.Ordinal) && (version.Length == major.Length || version[major.Length] == '.');

    private static ImmutableArray<EngineSupport> Load()
    {
        using var stream = typeof(EngineSupport).Assembly.GetManifestResourceStream("Common/EngineSupport.csv")
            ?? throw new InvalidOperationException("The table of engine support is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1);
        return [.. rows.Select(row => row.Split(',')).Select(cells => new EngineSupport(cells[0], cells[1], Day(cells[2]), cells[3].Length > 0 ? Day(cells[3]) : null, cells[4]))];
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
