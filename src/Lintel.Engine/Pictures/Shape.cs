using System.Collections.Immutable;

namespace Lintel.Engine.Pictures;

/// <summary>A rectangle on the grid: all its numbers are multiples of <see cref="Grid"/>.</summary>
internal readonly record struct Rect(int X, int Y, int Width, int Height)
{
    public const int Grid = 10;

    public int Right => X + Width;

    public int Bottom => Y + Height;

    public Rect Move(int x, int y) => this with { X = X + x, Y = Y + y };

    public static int Snap(int number) => (number + Grid - 1) / Grid * Grid;
}

/// <summary>What a box stands for; also its class in the style sheet.</summary>
internal enum BoxKind
{
    Region,
    Network,
    Zone,
    Public,
    Private,
    Isolated,
    Open,
    Band,
}

/// <summary>A frame with a title, behind what it holds.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Bounds">Its frame.</param>
/// <param name="Title">The title at its upper left.</param>
/// <param name="Chips">Small signs at its upper right.</param>
internal sealed record Box(BoxKind Kind, Rect Bounds, string Title, ImmutableArray<string> Chips)
{
    public const int TitleHeight = 30;
}

/// <summary>A card at its place.</summary>
internal sealed record Placed(Card Card, Rect Bounds);

/// <summary>Boxes and cards that are moved together.</summary>
internal sealed record Shape(int Width, int Height, ImmutableArray<Box> Boxes, ImmutableArray<Placed> Cards)
{
    public static readonly Shape Empty = new(0, 0, [], []);

    public Shape Move(int x, int y) => this with
    {
        Boxes = [.. Boxes.Select(box => box with { Bounds = box.Bounds.Move(x, y) })],
        Cards = [.. Cards.Select(card => card with { Bounds = card.Bounds.Move(x, y) })],
    };

    /// <summary>Both, within a size that holds both.</summary>
    public Shape With(Shape other) => new(Math.Max(Width, other.Width), Math.Max(Height, other.Height), [.. Boxes, .. other.Boxes], [.. Cards, .. other.Cards]);

    /// <summary>In rows of at most a width, each row's members side by side, their tops level.</summary>
    public static Shape Rows(IEnumerable<Shape> shapes, int gap, int widest, bool centred)
    {
        var rows = new List<List<Shape>>();
        foreach (var shape in shapes.Where(shape => shape.Width > 0))
        {
            if (rows.Count == 0 || rows[^1].Sum(other => other.Width + gap) + shape.Width > widest)
                rows.Add([]);
            rows[^1].Add(shape);
        }

        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Sum(shape => shape.Width) + gap * (row.Count - 1));
        var all = Empty;
        var y = 0;
        foreach (var row in rows)
        {
            var own = row.Sum(shape => shape.Width) + gap * (row.Count - 1);
            var x = centred ? Rect.Snap((width - own) / 2) : 0;
            foreach (var shape in row)
            {
                all = all.With(shape.Move(x, y));
                x += shape.Width + gap;
            }

            y += row.Max(shape => shape.Height) + gap;
        }

        return all with { Width = width, Height = Math.Max(0, y - gap) };
    }
}
