namespace Lintel.Language.Hcl;

/// <summary>Finds, and takes out, what no encoding can hold.</summary>
internal static class Surrogates
{
    /// <summary>Offset of the first surrogate without its partner from here on, or -1.</summary>
    public static int FindLone(ReadOnlySpan<char> text, int start = 0)
    {
        for (var i = start; i < text.Length; i += 2)
        {
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
        }

        return -1;
    }

    /// <summary>The text with a replacement character for each surrogate without its partner.</summary>
    public static string ReplaceLone(string text)
    {
        var characters = text.ToCharArray();
        for (var i = FindLone(characters); i >= 0; i = FindLone(characters, i + 1))
            characters[i] = '\uFFFD';
        return new string(characters);
    }
}
