namespace Lintel.Engine.Pictures;

/// <summary>
/// Finds ways for arrows around cards, on a grid, with few bends. Arrows that start at one card or end at one may share a way; others keep
/// apart. The same cards and arrows give the same ways.
/// </summary>
internal sealed class Router
{
    private const int Step = 10;
    private const int SharedStep = 8;
    private const int Bend = 24;
    private const int Crossing = 14;
    private const int Overlap = 140;
    private const int NearCard = 9;
    private const int OverTitle = 22;
    private const int AlongFrame = 12;
    private const int MostSteps = 150_000;

    private static readonly (int X, int Y)[] Directions = [(0, 1), (1, 0), (0, -1), (-1, 0)];

    private readonly int _width;
    private readonly int _height;
    private readonly int[] _card;
    private readonly byte[] _extra;
    private readonly byte[] _frame;
    private readonly List<Arrow>?[] _across;
    private readonly List<Arrow>?[] _along;
    private readonly Dictionary<int, Rect> _bounds = [];

    public Router(Shape shape, Rect? internet)
    {
        (_width, _height) = (shape.Width / Rect.Grid + 1, shape.Height / Rect.Grid + 1);
        var size = _width * _height;
        (_card, _extra, _frame) = (new int[size], new byte[size], new byte[size]);
        (_across, _along) = (new List<Arrow>?[size], new List<Arrow>?[size]);
        foreach (var placed in shape.Cards)
            Block(placed.Card.Index, placed.Bounds);
        if (internet is { } bounds)
            Block(Arrow.Internet, bounds);
        foreach (var box in shape.Boxes)
            Mark(box);
    }

    /// <summary>The corners of an arrow's way, its ends included; a straight line where no way was found.</summary>
    public List<(int X, int Y)> Route(Arrow arrow)
    {
        var (from, to) = (arrow.From, arrow.To);
        var path = Search(arrow, _bounds[from], _bounds[to]);
        if (path is null)
            return [Centre(_bounds[from]), Centre(_bounds[to])];
        for (var i = 1; i < path.Count; i++)
        {
            foreach (var at in new[] { path[i - 1], path[i] })
            {
                var taken = path[i].Y == path[i - 1].Y ? _across : _along;
                (taken[at.Y * _width + at.X] ??= []).Add(arrow);
            }
        }

        return [.. Corners(path).Select(point => (point.X * Rect.Grid, point.Y * Rect.Grid))];
    }

    private void Block(int card, Rect bounds)
    {
        _bounds[card] = bounds;
        Fill(bounds.X - Rect.Grid, bounds.Y - Rect.Grid, bounds.Right + Rect.Grid, bounds.Bottom + Rect.Grid, at => _extra[at] = NearCard);
        Fill(bounds.X, bounds.Y, bounds.Right, bounds.Bottom, at => _card[at] = card + 2);
    }

    private void Mark(Box box)
    {
        var bounds = box.Bounds;
        if (box.Title.Length > 0)
            Fill(bounds.X, bounds.Y + Rect.Grid, bounds.X + Math.Min(bounds.Width, TextWidth.Of(box.Title, 12, bold: true) + 30), bounds.Y + 20, at => _extra[at] = OverTitle);
        if (box.Chips.Length > 0)
            Fill(bounds.Right - 140 * box.Chips.Length, bounds.Y, bounds.Right, bounds.Y + 20, at => _extra[at] = OverTitle);
        Fill(bounds.X, bounds.Y, bounds.Right, bounds.Y, at => _frame[at] |= 1);
        Fill(bounds.X, bounds.Bottom, bounds.Right, bounds.Bottom, at => _frame[at] |= 1);
        Fill(bounds.X, bounds.Y, bounds.X, bounds.Bottom, at => _frame[at] |= 2);
        Fill(bounds.Right, bounds.Y, bounds.Right, bounds.Bottom, at => _frame[at] |= 2);
    }

    private void Fill(int left, int top, int right, int bottom, Action<int> set)
    {
        for (var y = Math.Max(0, top / Rect.Grid); y <= Math.Min(_height - 1, bottom / Rect.Grid); y++)
        {
            for (var x = Math.Max(0, left / Rect.Grid); x <= Math.Min(_width - 1, right / Rect.Grid); x++)
                set(y * _width + x);
        }
    }

    private List<(int X, int Y)>? Search(Arrow arrow, Rect start, Rect goal)
    {
        var best = new Dictionary<int, int>();
        var before = new Dictionary<int, int>();
        var open = new PriorityQueue<int, (int Cost, int State)>();
        foreach (var (x, y, direction, cost) in Ports(start, leaving: true))
            Reach(State(x, y, direction), -1, cost);
        var ends = Ports(goal, leaving: false).ToDictionary(port => State(port.X, port.Y, (port.Direction + 2) % 4), port => port.Cost);
        var steps = 0;
        while (open.TryDequeue(out var state, out var priority) && steps++ < MostSteps)
        {
            if (state < 0)
                return Trace(~state, before);
            if (priority.Cost > best[state] + Guess(state, goal))
                continue;
            if (ends.TryGetValue(state, out var last) && before[state] >= 0)
            {
                // Landing costs too: a better port may still be open.
                open.Enqueue(~state, (best[state] + last, ~state));
                continue;
            }

            Expand(state);
        }

        return null;

        void Expand(int state)
        {
            var (x, y, direction) = Read(state);
            for (var next = 0; next < 4; next++)
            {
                // A way leaves its card straight, and never turns back.
                if (next == (direction + 2) % 4 || (before[state] < 0 && next != direction))
                    continue;
                var (toX, toY) = (x + Directions[next].X, y + Directions[next].Y);
                if (toX < 0 || toY < 0 || toX >= _width || toY >= _height)
                    continue;
                var at = toY * _width + toX;
                var target = State(toX, toY, next);
                if (_card[at] != 0 && !(_card[at] == arrow.To + 2 && ends.ContainsKey(target)))
                    continue;
                Reach(target, state, best[state] + (next == direction ? 0 : Bend) + Cost(at, next, arrow));
            }
        }

        void Reach(int state, int previous, int cost)
        {
            if (best.TryGetValue(state, out var known) && known <= cost)
                return;
            (best[state], before[state]) = (cost, previous);
            open.Enqueue(state, (cost + Guess(state, goal), state));
        }
    }

    private int Cost(int at, int direction, Arrow arrow)
    {
        var isAcross = direction is 1 or 3;
        var cost = _extra[at] + ((_frame[at] & (isAcross ? 1 : 2)) != 0 ? AlongFrame : 0);
        var own = isAcross ? _across[at] : _along[at];
        var other = isAcross ? _along[at] : _across[at];
        var isShared = own is not null && own.TrueForAll(arrow.Joins);
        cost += own is null ? Step : isShared ? SharedStep : Step + Overlap;
        if (other is not null && !other.TrueForAll(arrow.Joins))
            cost += Crossing;
        return cost;
    }

    // Where arrows may touch a card: every grid point of its sides but the corners, the middles first, down and up before sideways.
    private static IEnumerable<(int X, int Y, int Direction, int Cost)> Ports(Rect bounds, bool leaving)
    {
        var (left, top, right, bottom) = (bounds.X / Rect.Grid, bounds.Y / Rect.Grid, bounds.Right / Rect.Grid, bounds.Bottom / Rect.Grid);
        for (var x = left + 2; x <= right - 2; x++)
        {
            var aside = Math.Abs(2 * x - left - right);
            yield return (x, bottom, 0, aside + (leaving ? 0 : 40));
            yield return (x, top, 2, aside + (leaving ? 40 : 0));
        }

        for (var y = top + 1; y <= bottom - 1; y++)
        {
            var aside = 3 * Math.Abs(2 * y - top - bottom);
            yield return (right, y, 1, aside + 14);
            yield return (left, y, 3, aside + 14);
        }
    }

    private static List<(int X, int Y)> Corners(List<(int X, int Y)> path)
    {
        var corners = new List<(int X, int Y)>();
        for (var i = 0; i < path.Count; i++)
        {
            if (i == 0 || i == path.Count - 1 || (path[i - 1].X != path[i + 1].X && path[i - 1].Y != path[i + 1].Y))
                corners.Add(path[i]);
        }

        return corners;
    }

    private List<(int X, int Y)> Trace(int state, Dictionary<int, int> before)
    {
        var path = new List<(int X, int Y)>();
        for (var current = state; current >= 0; current = before[current])
            path.Add((Read(current).X, Read(current).Y));
        path.Reverse();
        return path;
    }

    private int Guess(int state, Rect goal)
    {
        var (x, y, _) = Read(state);
        var aside = Math.Max(0, Math.Max(goal.X / Rect.Grid - x, x - goal.Right / Rect.Grid));
        var away = Math.Max(0, Math.Max(goal.Y / Rect.Grid - y, y - goal.Bottom / Rect.Grid));
        return SharedStep * (aside + away);
    }

    private int State(int x, int y, int direction) => (y * _width + x) * 4 + direction;

    private (int X, int Y, int Direction) Read(int state) => (state / 4 % _width, state / 4 / _width, state % 4);

    private static (int X, int Y) Centre(Rect bounds) => (bounds.X + bounds.Width / 2, bounds.Y + bounds.Height / 2);
}
