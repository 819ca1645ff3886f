using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>What the lines and marks of a picture mean, as far as it has them.</summary>
internal static class Legend
{
    public static List<(string Class, string Text)> Of(ImmutableArray<Routed> arrows, bool hasMarks)
    {
        var legend = new List<(string Class, string Text)>();
        foreach (var kind in Enum.GetValues<FlowKind>())
        {
            if (arrows.Any(arrow => arrow.Arrow.Kind == kind && !arrow.Arrow.IsExposed))
                legend.Add((kind.ToString().ToLowerInvariant(), Word(kind)));
        }

        if (arrows.Any(arrow => arrow.Arrow.IsExposed))
            legend.Add(("exposed", "open to the Internet without a load balancer"));
        if (hasMarks)
            legend.AddRange([("mark high", "high-severity findings"), ("mark other", "other findings")]);
        return legend;
    }

    public static string Word(FlowKind kind) => kind switch
    {
        FlowKind.Request => "requests",
        FlowKind.Use => "reads, writes or calls",
        FlowKind.Event => "events and messages",
        FlowKind.Failure => "what failed",
        _ => "copies",
    };
}
