namespace Lintel.Language.Text;

/// <summary>A span in a file: where a value, a block or a diagnostic stands.</summary>
public readonly record struct Place(SourceFile File, Span Span)
{
    public LinePosition Start => File.PositionOf(Span.Start);

    public LinePosition End => File.PositionOf(Span.End);

    public override string ToString() => $"{File.Path}({Start.Line},{Start.Column})";
}
