using System.Globalization;

namespace Lintel.Language.Functions.Time;

/// <summary>A time with its offset from UTC, over all years that arithmetic may lead to.</summary>
/// <param name="Seconds">Since 1970 in UTC.</param>
/// <param name="Nanoseconds">Of the second.</param>
/// <param name="OffsetMinutes">Of the local time before UTC.</param>
/// <remarks>https://www.rfc-editor.org/rfc/rfc3339</remarks>
internal readonly record struct Timestamp(long Seconds, int Nanoseconds, int OffsetMinutes)
{
    private const long SecondsPerDay = 86_400;
    private const int NanosecondsPerSecond = 1_000_000_000;

    private static readonly int[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    public long Hour => Local / 3600 % 24;

    public long Minute => Local / 60 % 60;

    public long Second => Local % 60;

    /// <summary>Year, month and day of the local date, months and days from 1.</summary>
    public (long Year, int Month, int Day) Date => FromDays(Floor(Seconds + (OffsetMinutes * 60L), SecondsPerDay));

    /// <summary>Day of the week, 0 for Sunday.</summary>
    public int Weekday => (int)((((Floor(Seconds + (OffsetMinutes * 60L), SecondsPerDay) + 4) % 7) + 7) % 7);

    // Seconds since the local day began.
    private long Local => Seconds + (OffsetMinutes * 60L) - (Floor(Seconds + (OffsetMinutes * 60L), SecondsPerDay) * SecondsPerDay);

    /// <summary>
    /// Reads a timestamp; when lenient also what Go's own parser takes: an hour of one digit, a comma before the fraction, an offset of
    /// up to 24:60.
    /// </summary>
    public static bool TryParse(string text, out Timestamp time, bool isLenient = false)
    {
        time = default;
        if (isLenient && text.Length > 12 && text[12] == ':')
            text = text.Insert(11, "0");
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
            return false;
        if (!Digits(text, 0, 4, 0, 9999, out var year) || !Digits(text, 5, 2, 1, 12, out var month)
            || !Digits(text, 8, 2, 1, DaysIn(year, month), out var day) || !Digits(text, 11, 2, 0, 23, out var hour)
            || !Digits(text, 14, 2, 0, 59, out var minute) || !Digits(text, 17, 2, 0, 59, out var second))
            return false;
        var at = 19;
        var fraction = Fraction(text, ref at, isLenient);
        if (!Zone(text[at..], isLenient ? 1 : 0, out var offset))
            return false;
        var seconds = (ToDays(year, month, day) * SecondsPerDay) + (hour * 3600) + (minute * 60) + second - (offset * 60L);
        time = new Timestamp(seconds, fraction, offset);
        return true;
    }

    /// <summary>The time so many nanoseconds later.</summary>
    public Timestamp Add(long nanoseconds)
    {
        var total = Nanoseconds + (nanoseconds % NanosecondsPerSecond);
        var carry = Floor(total, NanosecondsPerSecond);
        return this with
        {
            Seconds = Seconds + (nanoseconds / NanosecondsPerSecond) + carry,
            Nanoseconds = (int)(total - (carry * NanosecondsPerSecond)),
        };
    }

    /// <summary>The order in time, whatever the offsets.</summary>
    public int CompareTo(Timestamp other) => Seconds != other.Seconds ? Seconds.CompareTo(other.Seconds) : Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>The offset as <c>+02:00</c>, or with another separator.</summary>
    public string Offset(string separator)
    {
        var minutes = Math.Abs(OffsetMinutes);
        return string.Create(CultureInfo.InvariantCulture, $"{(OffsetMinutes < 0 ? '-' : '+')}{minutes / 60:00}{separator}{minutes % 60:00}");
    }

    public override string ToString()
    {
        var (year, month, day) = Date;
        var zone = OffsetMinutes == 0 ? "Z" : Offset(":");
        return string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:00}-{day:00}T{Hour:00}:{Minute:00}:{Second:00}{zone}");
    }

    /// <summary>A year with at least four digits.</summary>
    public static string YearText(long year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static bool Digits(string text, int start, int length, int least, int most, out int value)
    {
        value = 0;
        foreach (var c in text.AsSpan(start, length))
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + c - '0';
        }

        return value >= least && value <= most;
    }

    private static int Fraction(string text, ref int at, bool isLenient)
    {
        if (!(text[at] == '.' || (isLenient && text[at] == ',')) || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]))
            return 0;
        var (value, digits) = (0, 0);
        for (at++; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            if (digits++ < 9)
                value = (value * 10) + text[at] - '0';
        }

        for (; digits < 9; digits++)
            value *= 10;
        return value;
    }

    private static bool Zone(string zone, int beyond, out int offset)
    {
        offset = 0;
        if (zone == "Z")
            return true;
        if (zone.Length != 6 || zone[0] is not ('+' or '-') || zone[3] != ':'
            || !Digits(zone, 1, 2, 0, 23 + beyond, out var hours) || !Digits(zone, 4, 2, 0, 59 + beyond, out var minutes))
            return false;
        offset = ((hours * 60) + minutes) * (zone[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static int DaysIn(long year, int month) =>
        month == 2 && IsLeap(year) ? 29 : DaysBeforeMonth[month] - DaysBeforeMonth[month - 1];

    // https://howardhinnant.github.io/date_algorithms.html#days_from_civil
    private static long ToDays(long year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = Floor(year, 400);
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    private static (long Year, int Month, int Day) FromDays(long days)
    {
        days += 719_468;
        var era = Floor(days, 146_097);
        var dayOfEra = days - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1));
    }

    private static long Floor(long value, long by) => value >= 0 ? value / by : -((by - 1 - value) / by);
}
