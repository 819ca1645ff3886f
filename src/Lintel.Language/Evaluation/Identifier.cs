using System.Globalization;
using System.Text;

namespace Lintel.Language.Evaluation;

/// <summary>What may be a name in the language.</summary>
/// <remarks>https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#identifiers</remarks>
internal static class Identifier
{
    public static bool IsValid(string name)
    {
        var isFirst = true;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && (isFirst || !IsContinuation(rune)))
                return false;
            isFirst = false;
        }

        return !isFirst;
    }

    private static bool IsContinuation(Rune rune) => rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
