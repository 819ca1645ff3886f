namespace Lintel.Language.Hcl;

/// <summary>Finds what no encoding can hold.</summary>
internal static class Surrogates
{
    /// <summary>Offset of the first surrogate without its partner, or -1.</summary>
    public static int FindLone(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
