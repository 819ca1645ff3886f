using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>A resource that a picture shows, and where it stands.</summary>
public sealed record Part
{
    public required string Address { get; init; }

    /// <summary>The address without instance keys: the same for all that one block makes.</summary>
    public required string ConfigurationAddress { get; init; }

    public required string Type { get; init; }

    /// <summary>The name in its source.</summary>
    public required string Name { get; init; }

    public required string Module { get; init; }

    public required PartKind Kind { get; init; }

    /// <summary>A few words on what it is beyond its kind, as "internal"; empty where there is nothing to say.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The Region, or null where the source leaves it open and for what stands in none.</summary>
    public string? Region { get; init; }

    public bool IsCertain { get; init; } = true;

    /// <summary>Key of the network it is in; null for what needs none.</summary>
    public string? Network { get; init; }

    /// <summary>Addresses of its subnets, as far as these are known.</summary>
    public ImmutableArray<string> Subnets { get; init; } = [];

    /// <summary>Further addresses that are shown with it: the instances of a cluster.</summary>
    public ImmutableArray<string> Members { get; init; } = [];
}
