namespace Lintel.House;

/// <summary>The house as it is: namespaces as rooms, uses as arrows.</summary>
public sealed class House
{
    private readonly Dictionary<string, int> _floors = new(StringComparer.Ordinal);

    public House(IReadOnlyDictionary<string, int> lines, IEnumerable<(string From, string To)> uses)
    {
        Lines = lines;
        Uses = [.. uses.Where(use => use.From != use.To && lines.ContainsKey(use.From) && lines.ContainsKey(use.To)).Distinct().Order()];
        Circles = CircleFinder.Find([.. lines.Keys.Order(StringComparer.Ordinal)], Uses);
        foreach (var room in lines.Keys)
            Floor(room, []);
    }

    /// <summary>Lines of source by room.</summary>
    public IReadOnlyDictionary<string, int> Lines { get; }

    /// <summary>Who uses whom.</summary>
    public IReadOnlyList<(string From, string To)> Uses { get; }

    /// <summary>The uses that no way over other rooms implies: what a picture needs to show.</summary>
    public IReadOnlyList<(string From, string To)> Drawn => field ??= [.. Uses.Where(use => !Uses.Any(first => first.From == use.From && first.To != use.To && Reaches(first.To, use.To)))];

    /// <summary>Rooms that use each other, directly or through others.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles { get; }

    /// <summary>Arrows from a lower project to a higher one.</summary>
    public IReadOnlyList<(string From, string To)> Rising => [.. Uses.Where(use => Projects.Level(use.From) < Projects.Level(use.To))];

    /// <summary>Rooms by floor: a room stands above all it uses.</summary>
    public IEnumerable<IGrouping<int, string>> Floors => _floors.GroupBy(room => room.Value, room => room.Key).OrderBy(floor => floor.Key);

    /// <summary>The same house with rooms of one kind put together.</summary>
    public House Grouped(Func<string, string> group) => new(
        Lines.GroupBy(room => group(room.Key)).ToDictionary(rooms => rooms.Key, rooms => rooms.Sum(room => room.Value), StringComparer.Ordinal),
        Uses.Select(use => (group(use.From), group(use.To))));

    private bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var room))
        {
            if (room == to)
                return true;
            foreach (var use in Uses)
            {
                if (use.From == room && seen.Add(use.To))
                    open.Push(use.To);
            }
        }

        return false;
    }

    private int Floor(string room, HashSet<string> above)
    {
        if (_floors.TryGetValue(room, out var known))
            return known;
        if (!above.Add(room))
            return 0;
        var floor = Uses.Where(use => use.From == room).Select(use => Floor(use.To, above) + 1).DefaultIfEmpty(0).Max();
        above.Remove(room);
        return _floors[room] = floor;
    }
}
