using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>Links by where they start and where they end.</summary>
internal sealed class LinkIndex(ImmutableArray<Link> links)
{
    private readonly ILookup<string, Link> _from = links.ToLookup(link => link.From, StringComparer.Ordinal);
    private readonly ILookup<string, Link> _to = links.ToLookup(link => link.To, StringComparer.Ordinal);

    public IEnumerable<Link> From(string address) => _from[address];

    public IEnumerable<Link> To(string address) => _to[address];

    /// <summary>Where the properties lead whose plain path has one of these words in it.</summary>
    public IEnumerable<string> Targets(string address, params string[] words) => From(address)
        .Where(link => FactTable.Plain(link.Property) is var plain && words.Any(word => plain.Contains(word, StringComparison.Ordinal)))
        .Select(link => link.To);
}
