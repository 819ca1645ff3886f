using System.Collections.Immutable;

namespace Lintel.Engine.Pictures;

/// <summary>The word on an arrow, and where it is written.</summary>
internal sealed record Label(Arrow Arrow, int X, int Y);

/// <summary>Writes the words on arrows where nothing else is, as near to their tips as can be; a word that finds no room is left out.</summary>
internal static class Labels
{
    private const int Size = 11;
    private const int Stride = 10;

    public static List<Label> Place(Shape shape, Rect? internet, ImmutableArray<Routed> arrows)
    {
        var taken = shape.Cards.Select(placed => placed.Bounds).ToList();
        if (internet is { } bounds)
            taken.Add(bounds);
        foreach (var box in shape.Boxes.Where(box => box.Title.Length > 0))
            taken.Add(new Rect(box.Bounds.X + 10, box.Bounds.Y + 8, TextWidth.Of(box.Title, 12, bold: true), 16));
        var labels = new List<Label>();
        foreach (var routed in arrows.Where(routed => routed.Arrow.Label.Length > 0))
        {
            var width = TextWidth.Of(routed.Arrow.Label, Size);
            foreach (var place in Candidates(routed.Corners, width))
            {
                if (taken.Exists(other => Overlaps(other, place)) || arrows.Any(other => other != routed && Crosses(other.Corners, place)))
                    continue;
                taken.Add(place);
                labels.Add(new Label(routed.Arrow, place.X, place.Bottom - 3));
                break;
            }
        }

        return labels;
    }

    private static IEnumerable<Rect> Candidates(List<(int X, int Y)> corners, int width)
    {
        for (var i = corners.Count - 1; i > 0; i--)
        {
            var ((x, y), (fromX, fromY)) = (corners[i], corners[i - 1]);
            if (x == fromX)
            {
                var step = y > fromY ? -Stride : Stride;
                for (var at = y + 2 * step; Math.Abs(at - y) < Math.Abs(fromY - y) - Stride; at += step)
                {
                    yield return new Rect(x + 6, at - 6, width, 13);
                    yield return new Rect(x - 6 - width, at - 6, width, 13);
                }
            }
            else if (Math.Abs(x - fromX) > width + 2 * Stride)
            {
                yield return new Rect(x > fromX ? x - 16 - width : x + 16, y - 16, width, 13);
                yield return new Rect((x + fromX - width) / 2, y - 16, width, 13);
            }
        }
    }

    private static bool Crosses(List<(int X, int Y)> corners, Rect place)
    {
        for (var i = 1; i < corners.Count; i++)
        {
            var (left, right) = (Math.Min(corners[i - 1].X, corners[i].X), Math.Max(corners[i - 1].X, corners[i].X));
            var (top, bottom) = (Math.Min(corners[i - 1].Y, corners[i].Y), Math.Max(corners[i - 1].Y, corners[i].Y));
            if (Overlaps(new Rect(left, top, right - left, bottom - top), place))
                return true;
        }

        return false;
    }

    private static bool Overlaps(Rect one, Rect other) =>
        one.X <= other.Right && other.X <= one.Right && one.Y <= other.Bottom && other.Y <= one.Bottom;
}
