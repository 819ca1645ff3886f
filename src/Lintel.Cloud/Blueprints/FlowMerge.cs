using System.Collections.Immutable;
using Lintel.Cloud.Topology;

namespace Lintel.Cloud.Blueprints;

/// <summary>Makes one flow of all that were found between two parts, and leaves out what others say better.</summary>
internal static class FlowMerge
{
    private const int MostLabels = 2;
    private const int MostReasons = 3;

    public static ImmutableArray<Flow> Merge(IEnumerable<Flow> found, Site site)
    {
        var merged = found.GroupBy(flow => (flow.From, flow.To, flow.Kind)).Select(Merge).ToList();
        var into = merged.ToLookup(flow => flow.To, StringComparer.Ordinal);
        var kept = merged.Where(flow => !IsImplied(flow, into, site)).ToList();
        // A name that leads to nothing shown here, as one that proves a certificate, is no part of the way in.
        var starts = kept.Select(flow => flow.From).ToHashSet(StringComparer.Ordinal);
        return [.. kept.Where(flow => site.PartOrNull(flow.To) is not { Kind.IsName: true } || starts.Contains(flow.To))];
    }

    private static Flow Merge(IGrouping<(string From, string To, FlowKind Kind), Flow> same)
    {
        var worst = same.MaxBy(flow => flow.Weakness) ?? same.First();
        var labels = same.Where(flow => flow.Weakness == worst.Weakness && flow.Label.Length > 0).Select(flow => flow.Label).Distinct().Take(MostLabels);
        return worst with { Label = string.Join(" ", labels), Why = string.Join("; ", same.Select(flow => flow.Why).Distinct().Take(MostReasons)) };
    }

    // A name or a content delivery network in front says how the public comes; the right to read a queue is how its messages arrive.
    private static bool IsImplied(Flow flow, ILookup<string, Flow> into, Site site)
    {
        if (flow is { From: Flow.Internet, Weakness: Weakness.None })
            return into[flow.To].Any(other => other.From != Flow.Internet && other.Kind == FlowKind.Request
                && site.PartOrNull(other.From) is { } front && (front.Kind.IsName || (front.Kind.Tier == PartTier.Edge && flow.Label.Length == 0)));
        return flow.Kind == FlowKind.Use && site.PartOrNull(flow.To)?.Kind.Tier == PartTier.Messaging
            && into[flow.From].Any(other => other.From == flow.To && other.Kind == FlowKind.Event);
    }
}
