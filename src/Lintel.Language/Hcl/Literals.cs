using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lintel.Language.Hcl;

/// <summary>Turns the literal text of templates into what it stands for, and knows which number literals are numbers.</summary>
internal static class Literals
{
    private static readonly SearchValues<char> Escapes = SearchValues.Create("\\$%");
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> TemplateEscapes = SearchValues.Create("$%");

    /// <summary>Undoes <c>$${</c>, <c>%%{</c> and, in quoted text, backslash escapes. Calls back with offset and length of each wrong escape.</summary>
    public static string Unescape(ReadOnlySpan<char> text, bool quoted, Action<int, int>? onInvalid = null)
    {
        var result = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            var stop = text[i..].IndexOfAny(quoted ? Escapes : TemplateEscapes);
            if (stop < 0)
                stop = text.Length - i;
            result.Append(text.Slice(i, stop));
            i += stop;
            if (i >= text.Length)
                break;
            if (text[i] == '\\')
            {
                i += AppendEscape(result, text, i, onInvalid);
            }
            else if (i + 2 < text.Length && text[i + 1] == text[i] && text[i + 2] == '{')
            {
                result.Append(text[i]).Append('{');
                i += 3;
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return result.ToString();
    }

    /// <summary>Digits, optionally a point with digits, optionally an exponent. A point without digits before an exponent is let pass, and an exponent beyond 32 bits is not, as in HCL.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart("0123456789");
        if (rest.Length == text.Length)
            return false;
        if (rest.StartsWith("."))
            rest = rest[1..].TrimStart("0123456789");
        if (rest.IsEmpty)
            return true;
        if (rest[0] is not ('e' or 'E'))
            return false;
        rest = rest[1..];
        if (rest.StartsWith("+") || rest.StartsWith("-"))
            rest = rest[1..];
        return !rest.IsEmpty && rest.TrimStart("0123456789").IsEmpty && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private static int AppendEscape(StringBuilder result, ReadOnlySpan<char> text, int at, Action<int, int>? onInvalid)
    {
        var selector = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (selector)
        {
            case 'n':
                result.Append('\n');
                return 2;
            case 'r':
                result.Append('\r');
                return 2;
            case 't':
                result.Append('\t');
                return 2;
            case '"' or '\\':
                result.Append(selector);
                return 2;
            case 'u' or 'U':
                return AppendCodePoint(result, text, at, selector == 'u' ? 4 : 8, onInvalid);
            default:
                var length = Math.Min(text.Length - at, char.IsHighSurrogate(selector) ? 3 : 2);
                onInvalid?.Invoke(at, length);
                result.Append(text.Slice(at + 1, length - 1));
                return length;
        }
    }

    private static int AppendCodePoint(StringBuilder result, ReadOnlySpan<char> text, int at, int digits, Action<int, int>? onInvalid)
    {
        var hex = text[(at + 2)..];
        hex = hex[..Math.Min(digits, hex.Length)];
        var count = hex.IndexOfAnyExcept(HexDigits);
        if (count >= 0)
            hex = hex[..count];
        if (hex.Length == digits && uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value))
        {
            result.Append(new Rune(value).ToString());
            return digits + 2;
        }

        onInvalid?.Invoke(at, hex.Length + 2);
        result.Append(text.Slice(at, hex.Length + 2));
        return hex.Length + 2;
    }
}
