namespace Lintel.Language.Text;

/// <summary>A source text with the path it is known by. The text is held once; everything else points into it.</summary>
/// <param name="path">Path relative to the reviewed folder, with forward slashes.</param>
/// <param name="text">The decoded text, as it stands in the file.</param>
/// <param name="written">The text that people see, where <paramref name="text"/> has it unescaped in place, of equal length; lines are those of this one.</param>
public sealed class SourceFile(string path, string text, string? written = null)
{
    private readonly string _written = written ?? text;
    private int[]? _lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The text as it stands in the file, escapes and all: what an edit changes.</summary>
    public string Written => _written;

    /// <summary>
    /// Whether it is a record that a tool wrote, such as a plan or state: it holds every value, secrets among them, so that nothing of it may be
    /// shown but what a person asks about.
    /// </summary>
    public bool IsRecord { get; init; }

    public int LineCount => LineStarts.Length;

    // Most files never have a finding: lines are counted when a place is first asked for.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(_written);

    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The text of a line without its line break. <paramref name="line"/> counts from 1.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        if (line < 1 || line > LineCount)
            return default;
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : _written.Length;
        return _written.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    public ReadOnlySpan<char> Slice(Span span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        return Text.AsSpan(start, Math.Clamp(span.Length, 0, Text.Length - start));
    }

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 32 + 1) { 0 };
        var rest = text.AsSpan();
        var offset = 0;
        for (var i = rest.IndexOf('\n'); i >= 0; i = rest.IndexOf('\n'))
        {
            offset += i + 1;
            starts.Add(offset);
            rest = rest[(i + 1)..];
        }

        return [.. starts];
    }
}
