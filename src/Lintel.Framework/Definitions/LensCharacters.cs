using System.Globalization;
using System.Text;

namespace Lintel.Framework.Definitions;

/// <summary>
/// The characters that the AWS tool takes in names, titles and descriptions of a lens. The format does not name them; the tool refuses others on
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ImportLens.html">import</see>.
/// </summary>
internal static class LensCharacters
{
    /// <summary>The characters in words.</summary>
    public const string Words = "letters, digits, spaces, line breaks and - _ . , : / ( ) @ ! & # + ' ?";

    private const string Signs = " \r\n-_.,:/()@!&#+'?\u2019";

    /// <summary>The first character that is refused.</summary>
    public static Rune? RefusedOrNull(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && !IsMark(rune) && !(rune.IsBmp && Signs.Contains((char)rune.Value, StringComparison.Ordinal)))
                return rune;
        }

        return null;
    }

    // Several scripts write parts of their letters as marks.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
