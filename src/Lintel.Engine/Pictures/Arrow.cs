using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;
using Lintel.Cloud.Topology;

namespace Lintel.Engine.Pictures;

/// <summary>A way between two cards; -1 is the Internet.</summary>
internal sealed record Arrow(int From, int To, FlowKind Kind, string Label, string Why, bool IsExposed)
{
    public const int Internet = -1;

    // More of them are a net that nobody reads.
    private const int Most = 70;

    /// <summary>Whether both may share a way: one start or one end, and no mistaking the exposed for the planned.</summary>
    public bool Joins(Arrow other) => (From == other.From || To == other.To) && IsExposed == other.IsExposed && Kind == other.Kind;

    /// <summary>Flows between parts as arrows between cards, requests first, and how many there was no room for.</summary>
    public static (ImmutableArray<Arrow> Drawn, int Left) Of(IEnumerable<Flow> flows, ImmutableArray<Card> cards)
    {
        var byAddress = cards.SelectMany(card => card.Parts.Select(part => (part.Address, card.Index))).ToDictionary(item => item.Address, item => item.Index, StringComparer.Ordinal);
        var all = flows
            .Select(flow => (flow, From: flow.From == Flow.Internet ? Internet : byAddress.GetValueOrDefault(flow.From, int.MinValue), To: byAddress.GetValueOrDefault(flow.To, int.MinValue)))
            .Where(item => item.From != item.To && item.From != int.MinValue && item.To != int.MinValue)
            .GroupBy(item => (item.From, item.To, item.flow.Kind))
            .Select(same => Merge(same.Key.From, same.Key.To, same.Key.Kind, [.. same.Select(item => item.flow)]))
            .OrderBy(arrow => arrow.IsExposed ? 0 : 1).ThenBy(arrow => arrow.Kind).ThenBy(arrow => arrow.From).ThenBy(arrow => arrow.To)
            .ToList();
        return ([.. all.Take(Most)], Math.Max(0, all.Count - Most));
    }

    private static Arrow Merge(int from, int to, FlowKind kind, ImmutableArray<Flow> flows)
    {
        var worst = flows.MaxBy(flow => flow.Weakness) ?? flows[0];
        var labels = flows.Where(flow => flow.Weakness == worst.Weakness).Select(flow => flow.Label).Where(label => label.Length > 0).Distinct().ToList();
        var exposed = from == Internet && worst.Weakness >= Weakness.DirectToCompute;
        return new Arrow(from, to, kind, labels.Count <= 2 ? string.Join(" ", labels) : "", worst.Why, exposed);
    }
}
