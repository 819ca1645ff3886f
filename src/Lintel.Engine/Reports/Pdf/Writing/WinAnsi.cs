using System.Globalization;
using System.Text;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>
/// The characters that the fonts of every reader have (WinAnsiEncoding, ISO 32000-1, annex D). Signs and letters beyond them are written by the nearest that there are;
/// what has none near, such as a letter of another script, becomes a question mark.
/// </summary>
internal static class WinAnsi
{
    // The codes 128 to 159; an unused one has no character.
    private const string High = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The text with a code from 32 to 255 in each character.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!TryAppend(encoded, rune))
                AppendNearest(encoded, rune);
        }

        return encoded.ToString();
    }

    private static bool TryAppend(StringBuilder encoded, Rune rune)
    {
        if (rune.Value is (>= 0x20 and < 0x7F) or (> 0xA0 and <= 0xFF and not 0xAD))
            encoded.Append((char)rune.Value);
        else if (Rune.IsWhiteSpace(rune))
            encoded.Append(' ');
        else if (rune.Value > 0xFF && rune.IsBmp && High.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var code)
            encoded.Append((char)(0x80 + code));
        else
            return false;
        return true;
    }

    private static void AppendNearest(StringBuilder encoded, Rune rune)
    {
        if (SignOrNull(rune) is { } sign)
        {
            encoded.Append(sign);
            return;
        }

        if (IsUnseen(rune))
            return;
        var before = encoded.Length;
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (part != rune && !IsUnseen(part) && !TryAppend(encoded, part))
            {
                encoded.Length = before;
                break;
            }
        }

        if (encoded.Length == before)
            encoded.Append('?');
    }

    private static string? SignOrNull(Rune rune) => rune.Value switch
    {
        '→' => "->",
        '←' => "<-",
        '↔' => "<->",
        '⇒' => "=>",
        '≥' => ">=",
        '≤' => "<=",
        '≠' => "!=",
        '≈' => "~",
        '−' or '‐' or '‑' or '―' => "-",
        '′' => "'",
        '″' => "\"",
        '⚠' => "!",
        'ł' => "l",
        'Ł' => "L",
        'đ' => "d",
        'Đ' => "D",
        'ı' => "i",
        _ => null,
    };

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
