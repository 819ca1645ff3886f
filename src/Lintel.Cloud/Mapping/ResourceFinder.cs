using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>The resources of one type by what others call them. What could mean several of them means none.</summary>
internal sealed class ResourceFinder(ImmutableArray<Resource> resources, Func<Resource, ImmutableArray<string>> names)
{
    private readonly AddressIndex<Resource> _byReference = new(resources, resource => Addressing.ReferencesTo(resource.Address));
    private readonly Lazy<AddressIndex<Resource>> _byName = new(() => new AddressIndex<Resource>(resources, resource => names(resource)));

    /// <summary>By the one address that a value stands for, else by all that it was made from.</summary>
    public Resource? ByReferenceOrNull(Value value)
    {
        if (Addressing.TargetOrNull(value) is { } address && _byReference[address] is [var target])
            return target;
        Resource? one = null;
        foreach (var reference in value.Marks.References)
        {
            foreach (var found in _byReference[reference])
            {
                if (one is not null && !ReferenceEquals(one, found))
                    return null;
                one = found;
            }
        }

        return one;
    }

    public Resource? ByNameOrNull(string name) => _byName.Value[name] is [var one] ? one : null;
}
