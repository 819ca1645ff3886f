using System.Collections.Immutable;

namespace Lintel.Engine.Fixes;

/// <summary>Lines of a text and what stands in their place in another one.</summary>
/// <param name="First">The first line, from 1; with no lines before, the line that they stand in front of.</param>
/// <param name="Before">The lines that go, with their line breaks.</param>
/// <param name="After">The lines that come.</param>
public sealed record LineChange(int First, ImmutableArray<string> Before, ImmutableArray<string> After)
{
    /// <summary>What has to change in a text to make another one of it, as few lines as are easily found.</summary>
    public static ImmutableArray<LineChange> Between(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head])
            head++;
        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        var changes = ImmutableArray.CreateBuilder<LineChange>();
        Compare(old.AsSpan()[head..^tail], now.AsSpan()[head..^tail], head + 1, changes);
        return changes.ToImmutable();
    }

    // Both texts are the same but for the fixes: the next line that they share is near.
    private static void Compare(ReadOnlySpan<string> old, ReadOnlySpan<string> now, int first, ImmutableArray<LineChange>.Builder changes)
    {
        while (old.Length + now.Length > 0)
        {
            var (gone, come) = NextShared(old, now);
            if (gone + come > 0)
                changes.Add(new LineChange(first, [.. old[..gone]], [.. now[..come]]));
            var same = 0;
            while (gone + same < old.Length && come + same < now.Length && old[gone + same] == now[come + same])
                same++;
            first += gone + same;
            old = old[(gone + same)..];
            now = now[(come + same)..];
        }
    }

    private static (int Gone, int Come) NextShared(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        for (var distance = 0; distance <= old.Length + now.Length; distance++)
        {
            for (var gone = Math.Max(0, distance - now.Length); gone <= Math.Min(distance, old.Length); gone++)
            {
                var come = distance - gone;
                if (gone < old.Length && come < now.Length && old[gone] == now[come] && (distance == 0 || Says(old[gone]) || IsTogether(old[gone..], now[come..])))
                    return (gone, come);
            }
        }

        return (old.Length, now.Length);
    }

    // A brace alone is met anywhere; with what follows it, it is a place.
    private static bool Says(string line) => line.Count(char.IsLetterOrDigit) > 2;

    private static bool IsTogether(ReadOnlySpan<string> old, ReadOnlySpan<string> now) => old.Length == 1 || now.Length == 1 || old[1] == now[1];

    private static ImmutableArray<string> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines.ToImmutable();
    }
}
