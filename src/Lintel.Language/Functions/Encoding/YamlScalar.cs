using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Lintel.Language.Functions.Time;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary>What a YAML scalar stands for: a string, number, bool, null, or a time as a string.</summary>
internal static partial class YamlScalar
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>Stands for the key <c>&lt;&lt;</c>, which merges a mapping into another.</summary>
    public static readonly Value Merge = Value.Tuple([]).AddMarks(Marks.Of("<<"));

    /// <summary>The value; null with a reason.</summary>
    public static Value? Resolve(string tag, string text, bool isPlain, bool isQuoted, out string error)
    {
        error = "";
        var kind = tag.StartsWith(Prefix, StringComparison.Ordinal) ? tag[Prefix.Length..] : tag;
        if (kind is not ("" or "str" or "bool" or "int" or "float" or "null" or "timestamp" or "binary"))
        {
            error = $"the tag {QuotedText.Quote(tag)} is not known";
            return null;
        }

        if (kind is "str" or "binary")
        {
            error = kind == "binary" && Base64.DecodeOrNull(text) is null ? "a binary is no Base64" : "";
            return error.Length == 0 ? Value.String(text) : null;
        }

        if (MayBeSpecial(text))
        {
            if (isQuoted)
                return Value.String(text);
            if (Keyword(text) is { } word)
                return word;
            if (kind.Length == 0 && text is ".nan" or ".NaN" or ".NAN")
            {
                error = "there is no number that is none";
                return null;
            }

            if (text.StartsWith('.') && Number.TryParse(text, out var fraction))
                return Value.Number(fraction);
            if (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-')
            {
                if (kind is "" or "timestamp" && YamlTimestamp(text) is { } time)
                    return Value.String(time);
                if (IntegerPattern().IsMatch(text) || FloatPattern().IsMatch(text))
                    kind = "float";
            }
        }

        return Tagged(kind, text, isPlain, ref error);
    }

    private static Value? Tagged(string kind, string text, bool isPlain, ref string error)
    {
        switch (kind)
        {
            case "":
                return text == "<<" ? Merge : Value.String(text);
            case "null":
                return Value.DynamicNull;
            case "float" or "int" when ToNumber(text.Replace("_", "", StringComparison.Ordinal)) is { } number:
                return Value.Number(number);
            default:
                error = $"{QuotedText.Quote(text)} is no {kind}";
                return null;
        }
    }

    // Whether the first character leaves a meaning beside the plain string.
    private static bool MayBeSpecial(string text) =>
        text.Length == 0 || char.IsAsciiDigit(text[0]) || "+-.yYnNtTfFoO~".Contains(text[0]);

    private static Value? Keyword(string text) => text switch
    {
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => Value.True,
        "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => Value.False,
        "" or "~" or "null" or "Null" or "NULL" => Value.DynamicNull,
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => Value.Number(Number.PositiveInfinity),
        "-.inf" or "-.Inf" or "-.INF" => Value.Number(Number.NegativeInfinity),
        _ => null,
    };

    private static Number? ToNumber(string text)
    {
        if (Number.TryParse(text, out var number))
            return number;
        if (text.StartsWith("0x", StringComparison.Ordinal) && text.Length <= 18
            && BigInteger.TryParse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex))
            return Number.FromInteger(hex);
        if (!text.StartsWith("0o", StringComparison.Ordinal) || text.Length > 23)
            return null;
        var octal = text[2..].Aggregate(BigInteger.Zero, (value, digit) => (value * 8) + digit - '0');
        return octal <= ulong.MaxValue ? Number.FromInteger(octal) : null;
    }

    // https://yaml.org/type/timestamp.html, the forms without blanks before a zone.
    private static string? YamlTimestamp(string text)
    {
        var match = TimestampPattern().Match(text);
        if (!match.Success)
            return null;
        string Two(string group, string otherwise) => match.Groups[group].Success ? match.Groups[group].Value.PadLeft(2, '0') : otherwise;
        var zone = match.Groups["zone"].Success ? match.Groups["zone"].Value : "Z";
        var normal = $"{match.Groups["year"].Value}-{Two("month", "")}-{Two("day", "")}T{Two("hour", "00")}:{Two("minute", "00")}:{Two("second", "00")}{zone}";
        return Timestamp.TryParse(normal, out var time) ? time.ToString() : null;
    }

    [GeneratedRegex(@"\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex IntegerPattern();

    [GeneratedRegex(@"\A[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FloatPattern();

    [GeneratedRegex(
        @"\A(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:(?:[Tt](?<hour>[0-9]{1,2}):(?<minute>[0-9]{1,2}):(?<second>[0-9]{1,2})(?:[.,][0-9]+)?(?<zone>Z|[-+][0-9]{2}:[0-9]{2}))|(?: (?<hour>[0-9]{1,2}):(?<minute>[0-9]{1,2}):(?<second>[0-9]{1,2})(?:[.,][0-9]+)?))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimestampPattern();
}
