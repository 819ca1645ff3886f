using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud.Blueprints;

/// <summary>All references between the resources of a source, each with the property it goes through.</summary>
internal sealed class LinkFinder
{
    // Far above what anybody writes by hand; keeps "every instance refers to every instance" from filling the memory.
    private const int Most = 100_000;
    private const int DeepestValue = 8;

    private readonly Dictionary<string, List<ResolvedResource>> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ResolvedResource>> _byConfiguration = new(StringComparer.Ordinal);
    private readonly List<Link> _links = [];
    private readonly HashSet<(string From, string To, string Property)> _seen = [];

    private LinkFinder(ImmutableArray<ResolvedResource> resources)
    {
        foreach (var resource in resources)
        {
            Put(_byAddress, resource.Address, resource);
            if (resource.Address.EndsWith(']') && resource.Address.LastIndexOf('[') is var bracket and > 0)
                Put(_byAddress, resource.Address[..bracket], resource);
            Put(_byConfiguration, resource.ConfigurationAddress, resource);
        }
    }

    /// <summary>In the order of the sources; incomplete only where there are too many to keep.</summary>
    public static (ImmutableArray<Link> Links, bool IsComplete) Find(ImmutableArray<ResolvedResource> resources)
    {
        var finder = new LinkFinder(resources);
        foreach (var resource in resources)
        {
            finder.Collect(resource, resource.Body, "");
            foreach (var other in resource.DependsOn)
                finder.Add(resource, other, "depends_on");
        }

        return ([.. finder._links], finder._links.Count < Most);
    }

    // Nested blocks nest as deep as the parser lets them, which is bounded.
    private void Collect(ResolvedResource from, ResolvedBlock block, string path)
    {
        foreach (var name in block.Names)
        {
            var inner = path.Length == 0 ? name : $"{path}.{name}";
            if (block.PropertyOrNull(name) is { } property)
                Collect(from, property.Value, inner, 0);
            else
            {
                foreach (var nested in block.Blocks(name).Items)
                    Collect(from, nested, inner);
            }
        }
    }

    private void Collect(ResolvedResource from, Value value, string path, int depth)
    {
        if (value.IsKnown && depth < DeepestValue && value.Type.Kind is DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple)
        {
            foreach (var element in value.AsElements)
                Collect(from, element, path, depth + 1);
        }
        else if (value.IsKnown && depth < DeepestValue && value.Type.Kind is DataTypeKind.Map or DataTypeKind.Object)
        {
            foreach (var (key, element) in value.AsMap)
                Collect(from, element, $"{path}.{key}", depth + 1);
        }

        if (Addressing.TargetOrNull(value) is { } only)
            Add(from, only, path);
        else
        {
            foreach (var reference in value.Marks.References)
                Add(from, reference, path);
        }
    }

    private void Add(ResolvedResource from, string reference, string property)
    {
        foreach (var target in _byAddress.GetValueOrDefault(reference) ?? _byConfiguration.GetValueOrDefault(reference) ?? [])
        {
            if (!ReferenceEquals(target, from) && _links.Count < Most && _seen.Add((from.Address, target.Address, property)))
                _links.Add(new Link(from.Address, target.Address, property, LinkMeanings.OrNull(property, target.Type)));
        }
    }

    private static void Put(Dictionary<string, List<ResolvedResource>> index, string key, ResolvedResource resource)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(resource);
    }
}
