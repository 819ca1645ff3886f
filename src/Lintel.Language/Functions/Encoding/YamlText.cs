using System.Globalization;
using System.Text;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Which characters YAML's emitter writes as they are, and how it escapes the others.</summary>
internal static class YamlText
{
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a text may stand in literal style: no blanks at line ends, nothing that needs an escape.</summary>
    public static bool AllowsLiteral(string text)
    {
        var afterSpace = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsPrintable(rune) || (afterSpace && rune.IsBmp && IsBreak((char)rune.Value)))
                return false;
            afterSpace = rune.Value == ' ';
        }

        return !afterSpace;
    }

    public static bool NeedsEscape(Rune rune) => !IsPrintable(rune) || rune.Value is '"' or '\\' || (rune.IsBmp && IsBreak((char)rune.Value));

    public static string Escape(Rune rune) => rune.Value switch
    {
        0x00 => "\\0",
        0x07 => "\\a",
        0x08 => "\\b",
        0x09 => "\\t",
        0x0A => "\\n",
        0x0B => "\\v",
        0x0C => "\\f",
        0x0D => "\\r",
        0x1B => "\\e",
        '"' => "\\\"",
        '\\' => "\\\\",
        0x85 => "\\N",
        0xA0 => "\\_",
        0x2028 => "\\L",
        0x2029 => "\\P",
        <= 0xFF => "\\x" + rune.Value.ToString("X2", CultureInfo.InvariantCulture),
        <= 0xFFFF => "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        _ => "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture),
    };

    // Characters beyond the basic plane count as not printable there.
    private static bool IsPrintable(Rune rune) => rune.Value is '\n' or (>= 0x20 and <= 0x7E) or (>= 0xA0 and <= 0xD7FF)
        or (>= 0xE000 and <= 0xFFFD and not 0xFEFF);
}
