using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud;

/// <summary>Who refers to whom. A body is walked when it is first asked about, and once.</summary>
internal sealed class ReferenceGraph(ImmutableArray<ResolvedResource> resources)
{
    private readonly Dictionary<ResolvedResource, ImmutableHashSet<string>> _references = new(resources.Length);

    public bool Refers(ResolvedResource from, ResolvedResource to)
    {
        var references = From(from);
        return references.Contains(to.Address) || references.Contains(to.ConfigurationAddress);
    }

    /// <summary>Full addresses of all that a resource's body depends on.</summary>
    public ImmutableHashSet<string> From(ResolvedResource resource)
    {
        if (_references.TryGetValue(resource, out var known))
            return known;
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        Collect(resource.Body, found);
        return _references[resource] = found.ToImmutable();
    }

    // Nested blocks nest as deep as the parser lets them, which is bounded.
    private static void Collect(ResolvedBlock block, ImmutableHashSet<string>.Builder into)
    {
        foreach (var name in block.Names)
        {
            if (block.PropertyOrNull(name) is { } property)
                Collect(property.Value, into);
            else
            {
                foreach (var nested in block.Blocks(name).Items)
                    Collect(nested, into);
            }
        }
    }

    private static void Collect(Value value, ImmutableHashSet<string>.Builder into)
    {
        into.UnionWith(value.Marks.References);
        if (!value.IsKnown)
            return;
        switch (value.Type.Kind)
        {
            case DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple:
                foreach (var element in value.AsElements)
                    Collect(element, into);
                break;
            case DataTypeKind.Map or DataTypeKind.Object:
                foreach (var element in value.AsMap.Values)
                    Collect(element, into);
                break;
        }
    }
}
