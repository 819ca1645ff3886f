namespace Lintel.Language.Hcl;

/// <summary>
/// Knows whether a heredoc that opens somewhere is ever closed. Searched afresh each time this would take quadratic time on hostile text,
/// so once a search was in vain, or the searches together have read the whole text, every line that could close one is noted.
/// </summary>
internal sealed class HeredocMarkers(string text)
{
    private Dictionary<string, int>? _lastLine;
    private long _searched;

    public bool IsClosedAfter(int offset, ReadOnlySpan<char> marker)
    {
        if (_lastLine is null)
        {
            if (_searched <= text.Length && Search(offset, marker))
                return true;
            _lastLine = NoteLines();
        }

        return _lastLine.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(marker, out var last) && last > offset;
    }

    private bool Search(int offset, ReadOnlySpan<char> marker)
    {
        var rest = text.AsSpan(offset);
        for (var newline = rest.IndexOf('\n'); newline >= 0; newline = rest.IndexOf('\n'))
        {
            rest = rest[(newline + 1)..];
            var end = rest.IndexOf('\n');
            if (end < 0 || !rest[..end].Trim().SequenceEqual(marker))
                continue;
            _searched += text.Length - offset - rest.Length;
            return true;
        }

        return false;
    }

    private Dictionary<string, int> NoteLines()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = lines.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        for (var length = text.AsSpan().IndexOf('\n'); length >= 0; length = text.AsSpan(start).IndexOf('\n'))
        {
            var line = text.AsSpan(start, length).Trim();
            if (!line.IsEmpty && Characters.IdentifierLength(line) == line.Length)
                lookup[line] = start;
            start += length + 1;
        }

        return lines;
    }
}
