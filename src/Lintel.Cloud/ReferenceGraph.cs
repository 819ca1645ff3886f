using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud;

/// <summary>Who refers to whom. A body is walked when it is first asked about, and once.</summary>
internal sealed class ReferenceGraph(Func<string, IEnumerable<ResolvedResource>> ofType)
{
    private readonly Dictionary<ResolvedResource, ImmutableHashSet<string>> _references = [];
    private readonly Dictionary<string, Referrers> _referrers = new(StringComparer.Ordinal);

    public bool Refers(ResolvedResource from, ResolvedResource to)
    {
        var references = From(from);
        return references.Contains(to.Address) || references.Contains(to.ConfigurationAddress);
    }

    /// <summary>The resources of a type that refer to another, in source order.</summary>
    public IEnumerable<ResolvedResource> Referring(string type, ResolvedResource to)
    {
        if (!_referrers.TryGetValue(type, out var known))
            _referrers[type] = known = new Referrers([.. ofType(type)], From);
        return known.Of(to);
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
        foreach (var reference in value.Marks.References)
            into.Add(reference);
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

    /// <summary>The resources of one type, by what they refer to.</summary>
    private sealed class Referrers
    {
        private readonly ImmutableArray<ResolvedResource> _resources;
        private readonly Dictionary<string, List<int>> _positions = new(StringComparer.Ordinal);

        public Referrers(ImmutableArray<ResolvedResource> resources, Func<ResolvedResource, ImmutableHashSet<string>> references)
        {
            _resources = resources;
            for (var i = 0; i < resources.Length; i++)
            {
                foreach (var reference in references(resources[i]))
                {
                    if (!_positions.TryGetValue(reference, out var positions))
                        _positions[reference] = positions = new(1);
                    positions.Add(i);
                }
            }
        }

        public IEnumerable<ResolvedResource> Of(ResolvedResource to)
        {
            var own = _positions.GetValueOrDefault(to.Address);
            var block = to.ConfigurationAddress == to.Address ? null : _positions.GetValueOrDefault(to.ConfigurationAddress);
            IEnumerable<int> positions = own is null ? block ?? [] : block is null ? own : own.Union(block).Order();
            return positions.Select(position => _resources[position]);
        }
    }
}
