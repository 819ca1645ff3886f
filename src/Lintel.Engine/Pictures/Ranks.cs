namespace Lintel.Engine.Pictures;

/// <summary>How far along the request path each card of a set stands: one more than the furthest of those before it. Circles are cut where they close.</summary>
internal static class Ranks
{
    public static Dictionary<int, int> Of(IReadOnlyList<Card> cards, IReadOnlyList<Arrow> arrows)
    {
        var members = cards.Select(card => card.Index).ToHashSet();
        var inner = arrows.Where(arrow => members.Contains(arrow.From) && members.Contains(arrow.To)).ToLookup(arrow => arrow.From, arrow => arrow.To);
        var order = new List<int>();
        var state = new Dictionary<int, int>();
        var cut = new HashSet<(int From, int To)>();
        foreach (var card in cards)
            Visit(card.Index);
        order.Reverse();
        var ranks = cards.ToDictionary(card => card.Index, _ => 0);
        foreach (var from in order)
        {
            foreach (var to in inner[from].Where(to => !cut.Contains((from, to))))
                ranks[to] = Math.Max(ranks[to], ranks[from] + 1);
        }

        return ranks;

        // At most as deep as there are cards, which folding bounds.
        void Visit(int card)
        {
            if (state.TryGetValue(card, out _))
                return;
            state[card] = 1;
            foreach (var next in inner[card])
            {
                if (state.GetValueOrDefault(next) == 1)
                    cut.Add((card, next));
                else
                    Visit(next);
            }

            state[card] = 2;
            order.Add(card);
        }
    }
}
