using System.Text;

namespace Lintel.Language.Functions.Strings;

/// <summary>The capital that a letter has at the start of a word, which for a few ligatures is not the one of all-capital text.</summary>
/// <remarks>https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt, field 14</remarks>
internal static class TitleCase
{
    public static Rune Of(Rune rune) => rune.Value switch
    {
        0x1C4 or 0x1C5 or 0x1C6 => new Rune(0x1C5),
        0x1C7 or 0x1C8 or 0x1C9 => new Rune(0x1C8),
        0x1CA or 0x1CB or 0x1CC => new Rune(0x1CB),
        0x1F1 or 0x1F2 or 0x1F3 => new Rune(0x1F2),
        0x131 => new Rune('I'),
        >= 0x10D0 and <= 0x10FF => rune,
        _ => Rune.ToUpperInvariant(rune),
    };
}
