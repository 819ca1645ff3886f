using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;
using Lintel.Engine.Pictures;

namespace Lintel.Engine.Graphs;

/// <summary>An edge of the graph: all references of one resource to another, or a way that no reference tells.</summary>
/// <param name="From">Address of the resource that refers, or where the way starts.</param>
/// <param name="To">Address of the other.</param>
/// <param name="Properties">The properties that the references go through; empty for a way.</param>
/// <param name="Meanings">What it means, as far as that is known.</param>
/// <param name="Flow">The way; null for references.</param>
internal sealed record Edge(string From, string To, ImmutableArray<string> Properties, ImmutableArray<string> Meanings, Flow? Flow)
{
    private const int MostWords = 3;

    /// <summary>The meaning, else the properties, in few words.</summary>
    public string Label
    {
        get
        {
            var words = Meanings.IsEmpty ? Properties : Meanings;
            return string.Join(", ", words.Take(MostWords)) + (words.Length > MostWords ? ", …" : "");
        }
    }

    /// <summary>References first, in the order of the sources, then the ways.</summary>
    public static ImmutableArray<Edge> Of(Blueprint blueprint) =>
    [
        .. blueprint.Links.GroupBy(link => (link.From, link.To)).Select(links => new Edge(
            links.Key.From,
            links.Key.To,
            [.. links.Select(link => link.Property).Distinct()],
            [.. links.Select(link => link.Meaning).OfType<string>().Distinct()],
            null)),
        .. blueprint.Flows.Select(flow => new Edge(flow.From, flow.To, [], [flow.Label.Length > 0 ? $"{Legend.Word(flow.Kind)} {flow.Label}" : Legend.Word(flow.Kind)], flow)),
    ];
}
