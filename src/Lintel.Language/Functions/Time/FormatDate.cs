using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Time;

/// <summary><c>formatdate(format, time)</c>: letters stand for parts of the time, quotes keep them from it.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/formatdate</remarks>
public sealed class FormatDate : TextFunction
{
    internal const string NoTimestamp = "a timestamp must be written as 2006-01-02T15:04:05Z";

    public override string Name => "formatdate";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("format"), Parameter.Text("time")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!Timestamp.TryParse(arguments[1].AsString, out var time))
        {
            context.Fail(NoTimestamp, 1);
            return null;
        }

        var format = arguments[0].AsString;
        var text = new StringBuilder();
        for (var at = 0; at < format.Length;)
        {
            if (format[at] == '\'')
            {
                if (!TryQuoted(format, ref at, text))
                {
                    context.Fail("a quote is not closed", 0);
                    return null;
                }
            }
            else if (!char.IsAsciiLetter(format[at]))
            {
                text.Append(format[at++]);
            }
            else
            {
                var end = at;
                while (end < format.Length && format[end] == format[at])
                    end++;
                if (Part(format[at], end - at, time) is not { } part)
                {
                    context.Fail($"{QuotedText.Quote(format[at..Math.Min(end, at + 20)])} stands for no part of a time", 0);
                    return null;
                }

                text.Append(part);
                at = end;
            }
        }

        return text.ToString();
    }

    // Two quotes are one; between two quotes stands text, in which two quotes are one too.
    private static bool TryQuoted(string format, ref int at, StringBuilder text)
    {
        if (at + 1 < format.Length && format[at + 1] == '\'')
        {
            text.Append('\'');
            at += 2;
            return true;
        }

        for (at++; at < format.Length; at++)
        {
            if (format[at] != '\'')
            {
                text.Append(format[at]);
            }
            else if (at + 1 < format.Length && format[at + 1] == '\'')
            {
                text.Append('\'');
                at++;
            }
            else
            {
                at++;
                return true;
            }
        }

        return false;
    }

    private static string? Part(char letter, int count, Timestamp time)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        var (year, month, day) = time.Date;
        return (letter, count) switch
        {
            ('Y', 2) => Padded(year % 100, 2),
            ('Y', 4) => Timestamp.YearText(year),
            ('M', 1 or 2) => Padded(month, count),
            ('M', 3) => names.GetAbbreviatedMonthName(month),
            ('M', 4) => names.GetMonthName(month),
            ('D', 1 or 2) => Padded(day, count),
            ('E', 3) => names.GetAbbreviatedDayName((DayOfWeek)time.Weekday),
            ('E', 4) => names.GetDayName((DayOfWeek)time.Weekday),
            ('h', 1 or 2) => Padded(time.Hour, count),
            ('H', 1 or 2) => Padded(time.Hour % 12 == 0 ? 12 : time.Hour % 12, count),
            ('A', 2) => time.Hour < 12 ? "AM" : "PM",
            ('a', 2) => time.Hour < 12 ? "am" : "pm",
            ('m', 1 or 2) => Padded(time.Minute, count),
            ('s', 1 or 2) => Padded(time.Second, count),
            ('Z', 1) => time.OffsetMinutes == 0 ? "Z" : time.Offset(":"),
            ('Z', 3) => time.OffsetMinutes == 0 ? "UTC" : time.Offset(""),
            ('Z', 4) => time.Offset(""),
            ('Z', 5) => time.Offset(":"),
            _ => null,
        };
    }

    private static string Padded(long number, int digits) => number.ToString(digits == 1 ? "0" : "00", CultureInfo.InvariantCulture);
}
