namespace Lintel.House;

/// <summary>Finds the strongly connected rooms of more than one (Tarjan).</summary>
internal static class CircleFinder
{
    public static IReadOnlyList<IReadOnlyList<string>> Find(IReadOnlyList<string> rooms, IReadOnlyList<(string From, string To)> uses)
    {
        var targets = uses.ToLookup(use => use.From, use => use.To, StringComparer.Ordinal);
        var index = new Dictionary<string, (int Index, int Low)>(StringComparer.Ordinal);
        var stack = new Stack<string>();
        var circles = new List<IReadOnlyList<string>>();
        foreach (var room in rooms)
        {
            if (!index.ContainsKey(room))
                Visit(room);
        }

        return circles;

        void Visit(string room)
        {
            index[room] = (index.Count, index.Count);
            stack.Push(room);
            foreach (var target in targets[room].Where(target => target != room))
            {
                if (index.TryGetValue(target, out var seen))
                {
                    if (stack.Contains(target))
                        Lower(room, seen.Index);
                    continue;
                }

                Visit(target);
                Lower(room, index[target].Low);
            }

            if (index[room].Low != index[room].Index)
                return;
            var circle = new List<string>();
            string member;
            do
            {
                member = stack.Pop();
                circle.Add(member);
            }
            while (member != room);
            if (circle.Count > 1)
                circles.Add([.. circle.Order(StringComparer.Ordinal)]);
        }

        void Lower(string room, int low) => index[room] = (index[room].Index, Math.Min(index[room].Low, low));
    }
}
