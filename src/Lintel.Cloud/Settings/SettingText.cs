using System.Collections.Immutable;
using System.Globalization;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Settings;

/// <summary>How a setting is put into words. Sensitive values are never printed.</summary>
internal static class SettingText
{
    private const int LongestValue = 80;

    public static string Describe(ISetting setting, string? value, Origin? origin)
    {
        var name = $"`{setting.Name}`";
        var shown = setting.IsSensitive ? "a sensitive value" : value;
        return setting.State switch
        {
            SettingState.Explicit => $"{name} is {shown}",
            SettingState.Default => $"{name} is not set and defaults to {shown}{Since(origin)}",
            SettingState.Absent => $"{name} is not set",
            _ when origin is { OneOf: { Length: > 1 } few } && !setting.IsSensitive => $"{name} is {string.Join(" or ", few.Take(4).Select(Print))}{(few.Length > 4 ? " or another" : "")}",
            _ when setting.IsSet.Kind == VerdictKind.Pass => $"{name} is set, to a value that is not known here ({Reason(origin)})",
            _ => $"{name} is not known here ({Reason(origin)})",
        };
    }

    public static string Print<T>(T value) => value switch
    {
        string text => $"\"{Cut(text)}\"",
        bool flag => flag ? "true" : "false",
        ImmutableArray<string> items => Cut($"[{string.Join(", ", items.Select(item => $"\"{item}\""))}]"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Cut(value?.ToString() ?? "null"),
    };

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : string.Concat(line.AsSpan(0, LongestValue - 1), "…");
    }

    private static string Reason(Origin? origin) => origin?.Reason ?? origin?.Raw?.UnknownOrNull?.Reason ?? "not decided by this source";

    private static string Since(Origin? origin) =>
        (origin?.Dialect == Dialect.CloudFormation ? " in CloudFormation" : "") + (origin?.DefaultSince is { } date ? $" since {date}" : "");
}
