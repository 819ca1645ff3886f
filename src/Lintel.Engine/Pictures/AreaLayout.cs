using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>Cards that stand in no network: in rows along the request path, and below them those that nothing is known to lead to.</summary>
internal static class AreaLayout
{
    private const int Gap = 30;
    private const int RowGap = 50;

    public static Shape Place(IReadOnlyList<Card> cards, IReadOnlyList<Arrow> arrows, int columns)
    {
        var ranks = Ranks.Of(cards, arrows);
        var linked = arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).ToHashSet();
        var rows = cards.Where(card => linked.Contains(card.Index))
            .GroupBy(card => ranks[card.Index])
            .OrderBy(row => row.Key)
            .Select(row => row.ToList())
            .Concat(cards.Where(card => !linked.Contains(card.Index)).OrderBy(card => card.Kind.Tier).ThenBy(card => card.First.Type, StringComparer.Ordinal).Chunk(columns).Select(row => row.ToList()));
        var placed = new Dictionary<int, double>();
        var y = 0;
        var all = Shape.Empty;
        foreach (var row in rows)
        {
            foreach (var line in Order(row, placed, arrows).Chunk(columns))
            {
                var shape = Line(line, columns);
                for (var i = 0; i < line.Length; i++)
                    placed[line[i].Index] = shape.Cards[i].Bounds.X;
                all = all.With(shape.Move(0, y));
                y += Card.Height + RowGap;
            }
        }

        return all with { Height = Math.Max(0, y - RowGap) };
    }

    /// <summary>As many columns as make the area about as high as what stands beside it, or as wide as a page where nothing does.</summary>
    public static Shape Fit(IReadOnlyList<Card> cards, IReadOnlyList<Arrow> arrows, int height)
    {
        var most = Math.Max(1, Math.Min(6, cards.Count));
        for (var columns = 1; columns <= most; columns++)
        {
            var shape = Place(cards, arrows, columns);
            if (columns == most || shape.Height <= Math.Max(height, 260) || (height == 0 && shape.Width * 9 >= shape.Height * 14))
                return shape;
        }

        return Shape.Empty;
    }

    // Near those before them, so that few arrows cross.
    private static IEnumerable<Card> Order(List<Card> row, Dictionary<int, double> placed, IReadOnlyList<Arrow> arrows) => row
        .OrderBy(card => arrows.Where(arrow => arrow.To == card.Index && placed.ContainsKey(arrow.From)).Select(arrow => placed[arrow.From]).DefaultIfEmpty(double.MaxValue).Average())
        .ThenBy(card => card.Kind.Tier == PartTier.Data ? 1 : 0)
        .ThenBy(card => card.Index);

    private static Shape Line(Card[] cards, int columns)
    {
        var full = columns * (Card.Width + Gap) - Gap;
        var x = Rect.Snap((full - (cards.Length * (Card.Width + Gap) - Gap)) / 2);
        return new Shape(full, Card.Height, [], [.. cards.Select((card, i) => new Placed(card, new Rect(x + i * (Card.Width + Gap), 0, Card.Width, Card.Height)))]);
    }
}
