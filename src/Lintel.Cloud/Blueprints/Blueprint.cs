using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>An architecture as it is drawn: its resources and their references, and its parts where they stand with the ways between them.</summary>
public sealed record Blueprint
{
    /// <summary>Every resource and lookup, in the order of the sources.</summary>
    public required ImmutableArray<Node> Nodes { get; init; }

    public required ImmutableArray<Link> Links { get; init; }

    /// <summary>False only where there are more references than are kept.</summary>
    public required bool LinksAreComplete { get; init; }

    /// <summary>What a picture shows, in the order of the sources.</summary>
    public required ImmutableArray<Part> Parts { get; init; }

    public required ImmutableArray<NetworkSite> Networks { get; init; }

    public required ImmutableArray<Flow> Flows { get; init; }

    /// <summary>Addresses of module calls whose source is not here.</summary>
    public ImmutableArray<string> MissingModules { get; init; } = [];
}
