namespace Lintel.Language.Hcl;

/// <summary>
/// What <c>&lt;&lt;-</c> strips: as many leading spaces of each line as the line with the fewest has. Blank lines neither count nor lose any,
/// and a line that begins with an interpolation has none.
/// </summary>
internal static class Indentation
{
    public static void Strip(Span<TemplatePiece> pieces, string source)
    {
        var fewest = int.MaxValue;
        for (var i = 0; i < pieces.Length && fewest > 0; i++)
        {
            if (BeginsLine(pieces, i, source) && SpacesOf(pieces[i], source) is { } spaces)
                fewest = Math.Min(fewest, spaces);
        }

        if (fewest is 0 or int.MaxValue)
            return;
        var begins = true;
        for (var i = 0; i < pieces.Length; i++)
        {
            var ends = EndsLine(pieces[i], source);
            if (begins && pieces[i].IsText && SpacesOf(pieces[i], source) is not null)
                pieces[i] = pieces[i].Skip(fewest);
            begins = ends;
        }
    }

    private static bool BeginsLine(ReadOnlySpan<TemplatePiece> pieces, int i, string source) => i == 0 || EndsLine(pieces[i - 1], source);

    private static bool EndsLine(TemplatePiece piece, string source) => piece.IsText && piece.TextIn(source).EndsWith("\n");

    /// <summary>Number of leading spaces, null for a blank line.</summary>
    private static int? SpacesOf(TemplatePiece piece, string source)
    {
        if (!piece.IsText)
            return 0;
        var text = piece.TextIn(source);
        var rest = text.TrimStart();
        return rest.IsEmpty && text.EndsWith("\n") ? null : text.Length - rest.Length;
    }
}
