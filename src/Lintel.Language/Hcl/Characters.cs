using System.Globalization;
using System.Text;

namespace Lintel.Language.Hcl;

/// <summary>Which characters make an identifier: Unicode's ID_Start and ID_Continue, an underscore first, a hyphen later.</summary>
internal static class Characters
{
    /// <summary>Length in UTF-16 units of the identifier at an offset, 0 when none starts there.</summary>
    public static int IdentifierLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        var length = StartLength(text);
        if (length == 0)
            return 0;
        while (length < text.Length)
        {
            var next = ContinueLength(text[length..]);
            if (next == 0)
                break;
            length += next;
        }

        return length;
    }

    public static bool IsAsciiContinue(char c) => c < 128 && (char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static int StartLength(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (c < 128)
            return char.IsAsciiLetter(c) || c == '_' ? 1 : 0;
        return Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done && IsStart(rune) ? length : 0;
    }

    private static int ContinueLength(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (c < 128)
            return IsAsciiContinue(c) ? 1 : 0;
        return Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done && IsContinue(rune) ? length : 0;
    }

    // Letters, letter numbers, and the few that Unicode keeps as Other_ID_Start; U+2E2F is a letter but Pattern_Syntax.
    private static bool IsStart(Rune rune) =>
        rune.Value is 0x2118 or 0x212E or 0x309B or 0x309C or 0x1885 or 0x1886
        || (rune.Value != 0x2E2F && Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber);

    private static bool IsContinue(Rune rune) =>
        IsStart(rune)
        || rune.Value is 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
