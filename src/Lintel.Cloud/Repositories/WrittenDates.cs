using System.Globalization;

namespace Lintel.Cloud.Repositories;

/// <summary>Finds dates that people wrote: <c>2026-11-21</c>.</summary>
internal static class WrittenDates
{
    private const int Length = 10;

    /// <summary>The latest date in a path or a text; null when there is none.</summary>
    public static DateOnly? NewestOrNull(string path, string text) =>
        Newest(path) is { } inPath ? Newest(text) is { } inText && inText > inPath ? inText : inPath : Newest(text);

    private static DateOnly? Newest(string text)
    {
        DateOnly? newest = null;
        for (var at = text.IndexOf('-', StringComparison.Ordinal); at >= 0 && at + 6 <= text.Length; at = text.IndexOf('-', at + 1))
        {
            if (at >= 4 && IsApart(text, at - 5) && IsApart(text, at + 6)
                && DateOnly.TryParseExact(text.AsSpan(at - 4, Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && (newest is null || date > newest))
                newest = date;
        }

        return newest;
    }

    private static bool IsApart(string text, int index) => index < 0 || index >= text.Length || !char.IsAsciiDigit(text[index]);
}
