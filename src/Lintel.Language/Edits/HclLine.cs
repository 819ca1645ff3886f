namespace Lintel.Language.Edits;

/// <summary>An argument on a line of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value as written.</param>
/// <param name="Comment">The comment behind it; empty for none.</param>
/// <param name="NameWidth">How wide the names are made, so that signs stand under each other.</param>
/// <param name="ValueWidth">How wide the values are made, so that comments do.</param>
internal sealed record HclLine(string Name, string Value, string Comment, int NameWidth = 0, int ValueWidth = 0)
{
    public string Format(string indent) => Comment.Length == 0
        ? $"{indent}{Name.PadRight(NameWidth)} = {Value}"
        : $"{indent}{Name.PadRight(NameWidth)} = {Value.PadRight(ValueWidth)} {Comment}";

    /// <summary>Lines that follow each other, as <c>terraform fmt</c> lays them out: comments stand under each other only where no line between has none.</summary>
    public static HclLine[] Align(IReadOnlyList<HclLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Name.Length);
        var aligned = new HclLine[lines.Count];
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Comment.Length > 0 == lines[start].Comment.Length > 0)
                end++;
            var values = lines.Skip(start).Take(end - start).Max(line => line.Value.Length);
            for (; start < end; start++)
                aligned[start] = lines[start] with { NameWidth = width, ValueWidth = values };
        }

        return aligned;
    }
}
