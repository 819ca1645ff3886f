namespace Lintel.House;

/// <summary>
/// Where rooms stand in the picture: each project a wing, from the ground up, its rooms on floors of its own so that a room stands above all it
/// uses. Framework, which stands on the ground too, has its wing to the right.
/// </summary>
internal sealed class HouseLayout
{
    public const int RoomWidth = 176;
    public const int RoomHeight = 38;
    private const int GapX = 16;
    private const int GapY = 24;
    private const int Label = 26;
    private const int Margin = 20;
    private const string Aside = "Lintel.Framework";

    private readonly Dictionary<string, (int X, int Y)> _places = new(StringComparer.Ordinal);
    private readonly List<(string Project, int X, int Y, int Width, int Height)> _wings = [];

    public HouseLayout(House house)
    {
        var wings = house.Lines.Keys.GroupBy(Projects.Of).OrderBy(wing => Projects.Level(wing.Key))
            .ToDictionary(wing => wing.Key, wing => Floors(wing.ToHashSet(StringComparer.Ordinal), house));
        var main = wings.Where(wing => wing.Key != Aside).Max(wing => WidthOf(wing.Value));
        var aside = wings.TryGetValue(Aside, out var framework) ? WidthOf(framework) + Margin : 0;
        Width = main + aside + 2 * Margin;
        Height = wings.Where(wing => wing.Key != Aside).Sum(wing => HeightOf(wing.Value) + Margin) + Margin;
        var ground = Height - Margin;
        foreach (var (project, floors) in wings.Where(wing => wing.Key != Aside))
        {
            Place(project, floors, Margin, ground, main, house);
            ground -= HeightOf(floors) + Margin;
        }

        if (framework is not null)
            Place(Aside, framework, Margin + main + Margin, Height - Margin, WidthOf(framework), house);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Upper left corner of each room.</summary>
    public IReadOnlyDictionary<string, (int X, int Y)> Places => _places;

    public IReadOnlyList<(string Project, int X, int Y, int Width, int Height)> Wings => _wings;

    private static int WidthOf(List<List<string>> floors) => floors.Max(floor => floor.Count) * (RoomWidth + GapX) + GapX;

    private static int HeightOf(List<List<string>> floors) => floors.Count * (RoomHeight + GapY) + Label;

    private static List<List<string>> Floors(HashSet<string> rooms, House house)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var room in rooms)
            Floor(room, []);
        return [.. known.GroupBy(room => room.Value, room => room.Key).OrderBy(floor => floor.Key).Select(floor => floor.Order(StringComparer.Ordinal).ToList())];

        int Floor(string room, HashSet<string> above)
        {
            if (known.TryGetValue(room, out var floor))
                return floor;
            if (!above.Add(room))
                return 0;
            floor = house.Uses.Where(use => use.From == room && rooms.Contains(use.To)).Select(use => Floor(use.To, above) + 1).DefaultIfEmpty(0).Max();
            above.Remove(room);
            return known[room] = floor;
        }
    }

    private void Place(string project, List<List<string>> floors, int left, int ground, int width, House house)
    {
        _wings.Add((project, left, ground - HeightOf(floors), width, HeightOf(floors)));
        for (var floor = 0; floor < floors.Count; floor++)
        {
            // A room stands as near as it can above what it uses.
            var rooms = floors[floor].OrderBy(room => Below(room, house, left + width / 2)).ThenBy(room => room, StringComparer.Ordinal).ToList();
            var start = left + (width - rooms.Count * (RoomWidth + GapX) + GapX) / 2;
            for (var room = 0; room < rooms.Count; room++)
                _places[rooms[room]] = (start + room * (RoomWidth + GapX), ground - (floor + 1) * (RoomHeight + GapY) + GapY / 2);
        }
    }

    private double Below(string room, House house, int middle) =>
        house.Drawn.Where(use => use.From == room && _places.ContainsKey(use.To)).Select(use => (double)_places[use.To].X).DefaultIfEmpty(middle).Average();
}
