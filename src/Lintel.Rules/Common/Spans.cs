using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Rules.Common;

/// <summary>Reads spans of time: how long something may take, and how far apart the runs of a schedule are.</summary>
internal static partial class Spans
{
    private const int HoursOfDay = 24;

    /// <summary>Seconds as a number, or a duration such as <c>1h30m</c>; null for anything else.</summary>
    public static TimeSpan? DurationOrNull(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return seconds <= int.MaxValue ? TimeSpan.FromSeconds(seconds) : null;
        if (Duration().Match(text) is not { Success: true, Length: > 0 } match)
            return null;
        return TimeSpan.FromHours(Number(match, "h")) + TimeSpan.FromMinutes(Number(match, "m")) + TimeSpan.FromSeconds(Number(match, "s"));
    }

    /// <summary>The longest time between two runs of a <c>rate(…)</c> or <c>cron(…)</c>; null where it is not one of every day.</summary>
    public static TimeSpan? LongestGapOrNull(string schedule)
    {
        if (Rate().Match(schedule) is { Success: true } rate)
        {
            var count = Number(rate, "count");
            return rate.Groups["unit"].Value switch { "minute" => TimeSpan.FromMinutes(count), "hour" => TimeSpan.FromHours(count), _ => TimeSpan.FromDays(count) };
        }

        return Cron().Match(schedule) is { Success: true } cron && HoursOrNull(cron.Groups["hours"].Value) is { } hours ? TimeSpan.FromHours(hours) : null;
    }

    private static int? HoursOrNull(string hours)
    {
        if (hours == "*")
            return 1;
        if (hours.Split('/') is [_, var step])
            return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var every) && every is > 0 and < HoursOfDay ? every : null;
        var at = new List<int>();
        foreach (var part in hours.Split(','))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour >= HoursOfDay)
                return null;
            at.Add(hour);
        }

        at.Sort();
        return at.Select((hour, i) => i + 1 < at.Count ? at[i + 1] - hour : at[0] + HoursOfDay - hour).Max();
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"\A(?:(?<h>\d{1,6})h)?(?:(?<m>\d{1,6})m)?(?:(?<s>\d{1,6})s)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\Arate\((?<count>\d{1,6}) (?<unit>minute|hour|day)s?\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    // Minutes may be any: only what runs on every day is taken.
    [GeneratedRegex(@"\Acron\(\S+ (?<hours>\S+) [*?] \* [*?] \*\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Cron();
}
