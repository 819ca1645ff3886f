using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>What the search for flows looks at.</summary>
internal sealed class Site
{
    private const int Deepest = 3;

    private readonly FrozenDictionary<string, Part> _parts;
    private readonly FrozenDictionary<string, string> _types;

    public Site(Architecture architecture, ImmutableArray<Node> nodes, ImmutableArray<Link> links, ImmutableArray<Part> parts)
    {
        (Architecture, Nodes, Links, Parts) = (architecture, nodes, new LinkIndex(links), parts);
        _parts = parts.ToFrozenDictionary(part => part.Address, StringComparer.Ordinal);
        _types = nodes.DistinctBy(node => node.Address).ToFrozenDictionary(node => node.Address, node => node.Type, StringComparer.Ordinal);
    }

    public Architecture Architecture { get; }

    public ImmutableArray<Node> Nodes { get; }

    public LinkIndex Links { get; }

    public ImmutableArray<Part> Parts { get; }

    public string TypeOf(string address) => _types.GetValueOrDefault(address, "");

    public Part? PartOrNull(string address) => _parts.GetValueOrDefault(address);

    /// <summary>The parts that an address means: itself, what it belongs to, or what it stands for.</summary>
    public IEnumerable<Part> PartsAt(string address) => PartsAt(address, 0).Distinct();

    private IEnumerable<Part> PartsAt(string address, int depth)
    {
        if (PartOrNull(address) is { } part)
            return [part];
        if (depth == Deepest)
            return [];
        var owners = Way.Of(TypeOf(address)).Where(way => way.IsOwner).SelectMany(way => Links.Targets(address, way.From));
        var stood = Links.To(address)
            .SelectMany(link => Way.Of(TypeOf(link.From)).Where(way => way.IsStandIn && Fits(link, way.From)).SelectMany(way => Links.Targets(link.From, way.To)));
        return owners.Concat(stood).SelectMany(each => PartsAt(each, depth + 1));
    }

    private static bool Fits(Link link, string[] words) => words.Any(word => FactTable.Plain(link.Property).Contains(word, StringComparison.Ordinal));
}
