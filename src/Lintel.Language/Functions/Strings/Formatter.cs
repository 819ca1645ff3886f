using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary>Writes arguments into a format, numbers as Go writes them.</summary>
internal static class Formatter
{
    /// <summary>The text; null after a failure.</summary>
    public static string? Format(IReadOnlyList<object> pieces, ImmutableArray<Value> arguments, FunctionContext context)
    {
        var text = new StringBuilder();
        var highest = 0;
        foreach (var piece in pieces)
        {
            var written = piece as string;
            if (piece is FormatVerb verb)
            {
                highest = Math.Max(highest, verb.Argument);
                if (verb.Argument > arguments.Length)
                {
                    context.Fail($"the format needs argument {verb.Argument}, and there are {arguments.Length}");
                    return null;
                }

                if (!context.TryAllocate(verb is { IsTooLarge: true, IsNumeric: true } ? 0 : (verb.Width ?? 0) + (verb.Precision ?? 0)))
                    return null;
                written = Write(verb, arguments[verb.Argument - 1], out var error);
                if (written is null)
                {
                    context.Fail(error);
                    return null;
                }
            }

            if (written is null || !context.TryAllocate(written.Length))
                return null;
            text.Append(written);
        }

        if (highest >= arguments.Length)
            return text.ToString();
        context.Fail($"the format uses {highest} arguments, and there are {arguments.Length}");
        return null;
    }

    private static string? Write(FormatVerb verb, Value argument, out string error)
    {
        error = "";
        if (verb.Mode == 'v')
            return AsIs(verb, argument, out error);
        var type = verb.Mode switch
        {
            't' => DataType.Bool,
            's' or 'q' => DataType.String,
            _ => DataType.Number,
        };
        if (argument.IsNull)
        {
            error = $"a null cannot be written with %{verb.Mode}";
            return null;
        }

        if (Conversion.ConvertOrNull(argument, type, out error) is not { } value)
            return null;
        return verb.Mode switch
        {
            't' => value.AsBool ? "true" : "false",
            's' => Padded(verb, Cut(verb, value.AsString)),
            'q' => Padded(verb, JsonText.Quote(Cut(verb, value.AsString))),
            'b' or 'd' or 'o' or 'x' or 'X' when verb.IsTooLarge && value.AsNumber.IsInteger => $"%!(NOVERB)%!(EXTRA *big.Int={value.AsNumber.Truncate()})",
            'b' or 'd' or 'o' or 'x' or 'X' => value.AsNumber.IsInteger ? Integer(verb, value.AsNumber.Truncate()) : NoInteger(out error),
            _ when verb.IsTooLarge => $"%!(NOVERB)%!(EXTRA *big.Float={value.AsNumber.ToGeneral(-1)})",
            _ => Fraction(verb, value.AsNumber),
        };
    }

    private static string? NoInteger(out string error)
    {
        error = "a whole number is required";
        return null;
    }

    private static string? AsIs(FormatVerb verb, Value argument, out string error)
    {
        error = "";
        if (!verb.Sharp && argument.IsKnown && argument.Type.Kind == DataTypeKind.String)
            return Padded(verb, argument.AsString);
        if (!verb.Sharp && argument.IsKnown && argument.Type.Kind == DataTypeKind.Number)
            return Padded(verb, argument.AsNumber.ToGeneral(-1));
        return JsonText.WriteOrNull(argument, out error) is { } json ? Padded(verb, json) : null;
    }

    private static string Cut(FormatVerb verb, string text)
    {
        if (verb.Precision is not > 0)
            return text;
        var starts = Characters.Starts(text);
        return text[..starts[(int)Math.Min(verb.Precision.Value, starts.Length - 1)]];
    }

    private static string Padded(FormatVerb verb, string text)
    {
        var missing = (int)Math.Max(0, (verb.Width ?? 0) - Characters.Count(text));
        var padding = new string(verb.Zero ? '0' : ' ', missing);
        return verb.Minus ? text + padding : padding + text;
    }

    // https://pkg.go.dev/math/big#Int.Format
    private static string Integer(FormatVerb verb, BigInteger number)
    {
        var digits = Digits(BigInteger.Abs(number), verb.Mode);
        if (verb.Precision == 0 && number.IsZero)
            return "";
        var sign = number.Sign < 0 ? "-" : verb.Plus ? "+" : verb.Space ? " " : "";
        var prefix = verb.Sharp ? verb.Mode switch { 'b' => "0b", 'o' => "0", 'x' => "0x", 'X' => "0X", _ => "" } : "";
        var zeros = (int)Math.Max(0, (verb.Precision ?? 0) - digits.Length);
        var missing = (int)Math.Max(0, (verb.Width ?? 0) - (sign.Length + prefix.Length + zeros + digits.Length));
        var isZeroFilled = verb is { Zero: true, Minus: false } && verb.Precision is null;
        if (isZeroFilled)
            (zeros, missing) = (zeros + missing, 0);
        var body = sign + prefix + new string('0', zeros) + digits;
        return verb.Minus ? body + new string(' ', missing) : new string(' ', missing) + body;
    }

    private static string Digits(BigInteger number, char mode)
    {
        switch (mode)
        {
            case 'd':
                return number.ToString(CultureInfo.InvariantCulture);
            case 'b':
                return number.IsZero ? "0" : number.ToString("b", CultureInfo.InvariantCulture).TrimStart('0');
            case 'x' or 'X':
                var hex = number.ToString(mode.ToString(), CultureInfo.InvariantCulture).TrimStart('0');
                return hex.Length == 0 ? "0" : hex;
        }

        var octal = new StringBuilder();
        do
        {
            octal.Insert(0, (char)('0' + (int)(number & 7)));
            number >>= 3;
        }
        while (!number.IsZero);
        return octal.ToString();
    }

    // https://pkg.go.dev/math/big#Float.Format
    private static string Fraction(FormatVerb verb, Number number)
    {
        var isGeneral = verb.Mode is 'g' or 'G';
        var precision = verb.Precision is null ? (isGeneral ? -1 : 6) : (int)verb.Precision.Value;
        var text = isGeneral ? number.ToGeneral(precision) : verb.Mode == 'f' ? number.ToPlain(precision) : number.ToScientific(precision);
        if (char.IsUpper(verb.Mode))
            text = text.Replace('e', 'E');
        var sign = verb.Plus ? "+" : verb.Space ? " " : "";
        if (text[0] is '-' or '+')
        {
            sign = text[0] == '-' ? "-" : verb.Space ? " " : "+";
            text = text[1..];
        }

        var missing = (int)Math.Max(0, (verb.Width ?? 0) - sign.Length - text.Length);
        if (verb.Zero && !number.IsInfinity)
            return sign + new string('0', missing) + text;
        var padding = new string(' ', missing);
        return verb.Minus ? sign + text + padding : padding + sign + text;
    }
}
