using System.Text;

namespace Lintel.Language.Values;

/// <summary>What holds for every string of the language: valid Unicode in normal form C.</summary>
internal static class TextForm
{
    public static string Normalize(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        var valid = ReplaceLoneSurrogates(text);
        // .NET refuses the character U+FFFE, which composes with nothing.
        return valid.Contains('\uFFFE') ? string.Join('\uFFFE', valid.Split('\uFFFE').Select(Compose)) : Compose(valid);
    }

    private static string Compose(string text) => text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    private static string ReplaceLoneSurrogates(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return Replace(text);
        }

        return text;
    }

    private static string Replace(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            valid.Append(rune);
        return valid.ToString();
    }
}
