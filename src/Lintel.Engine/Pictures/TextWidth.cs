namespace Lintel.Engine.Pictures;

/// <summary>How wide text is about, in the sans-serif faces of the day; a little more rather than less.</summary>
internal static class TextWidth
{
    public static int Of(string text, int size, bool bold = false) =>
        (int)Math.Ceiling(text.Sum(Share) * size * (bold ? 1.16 : 1.08));

    /// <summary>Cuts at the end what is too long, with an ellipsis.</summary>
    public static string Cut(string text, int size, int width, bool bold = false)
    {
        if (Of(text, size, bold) <= width)
            return text;
        var length = text.Length;
        while (length > 1 && Of(text[..length] + "…", size, bold) > width)
            length--;
        return (char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length]) + "…";
    }

    private static double Share(char character) => character switch
    {
        'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' or '·' => 0.31,
        'f' or 't' or 'r' or '-' or '(' or ')' or '[' or ']' or '/' => 0.39,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.92,
        '_' or (>= '0' and <= '9') => 0.58,
        >= 'A' and <= 'Z' => 0.68,
        < (char)0x2000 => 0.57,
        _ => 1.0,
    };
}
