using System.Globalization;
using System.Text;

namespace Lintel.Language.Values;

/// <summary>What is certain of the beginning of a text whose end is not known: a character that the next one could change is left out.</summary>
/// <remarks>https://unicode.org/reports/tr15/#Buffering_with_Unicode_Normalization</remarks>
internal static class KnownPrefix
{
    // These never join with what follows.
    private const string Delimiters = "-_:;/\\,.(){}[]|?!~ \t@#$%^&*+\"'";

    /// <summary>The certain beginning, at most that many bytes of UTF-8 of it; null when nothing is certain.</summary>
    public static string? Of(string text, int bytes)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        var prefix = text[..length];
        if (prefix.Length == 0)
            return null;
        var starts = StringInfo.ParseCombiningCharacters(prefix);
        var last = starts[^1];
        if (prefix.Length - last == 1 && Delimiters.Contains(prefix[last]))
            return prefix;
        return last == 0 ? null : prefix[..last].Normalize(NormalizationForm.FormC);
    }
}
