using System.Collections.Frozen;

namespace Lintel.Cloud.Blueprints;

/// <summary>Where in an architecture a part stands, from the user to the data.</summary>
public enum PartTier
{
    /// <summary>In front of all Regions: names, content delivery.</summary>
    Edge,

    /// <summary>Takes requests: load balancers, APIs.</summary>
    Entry,

    Compute,

    /// <summary>Passes messages and events on.</summary>
    Messaging,

    Data,
}

/// <summary>A type of resource that a picture shows as a part. The rows stand in PartKinds.csv.</summary>
/// <param name="Tier">Where it stands.</param>
/// <param name="Glyph">The sign that is drawn for it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="NeedsVpc">Whether it is always in a VPC, the default one where none is named.</param>
/// <param name="IsOpen">Whether anybody on the Internet reaches it unless something says otherwise.</param>
public sealed record PartKind(PartTier Tier, string Glyph, string Title, bool NeedsVpc, bool IsOpen)
{
    private static readonly Lazy<FrozenDictionary<string, PartKind>> ByType = new(Load);

    /// <summary>Whether it is a name that leads to others, rather than something that works.</summary>
    public bool IsName => Glyph == "dns";

    /// <summary>The kind of a type in either dialect; null for what is not drawn as a part.</summary>
    public static PartKind? OrNull(string type) => ByType.Value.GetValueOrDefault(type);

    private static FrozenDictionary<string, PartKind> Load()
    {
        var kinds = new Dictionary<string, PartKind>(StringComparer.Ordinal);
        foreach (var cells in FactTable.Read("PartKinds.csv"))
        {
            var kind = new PartKind(Enum.Parse<PartTier>(cells[2], ignoreCase: true), cells[3], cells[4], cells[5] == "vpc", cells[6] == "open");
            foreach (var type in FactTable.Several(cells[0]).Concat(FactTable.Several(cells[1])))
                kinds.Add(type, kind);
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
