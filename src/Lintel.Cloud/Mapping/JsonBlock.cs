using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>An object of a JSON document seen as a block, so that documents are read like everything else.</summary>
internal sealed class JsonBlock(ImmutableSortedDictionary<string, Value> members, Place place) : ResolvedBlock
{
    public override Place Place => place;

    public override IEnumerable<string> Names => members.Keys;

    public override ResolvedProperty? PropertyOrNull(string name) =>
        ValueOrNull(name) is { } value ? new ResolvedProperty(value, place) : null;

    public override ResolvedBlockList Blocks(string type) =>
        ValueOrNull(type) is { } value ? Of(value, place) : ResolvedBlockList.Empty;

    /// <summary>The objects in a value: its elements, or the value itself when it is one object.</summary>
    public static ResolvedBlockList Of(Value value, Place place)
    {
        if (value.IsNull)
            return ResolvedBlockList.Empty;
        if (value.UnknownOrNull is { } unknown)
            return new ResolvedBlockList([], false, unknown.Reason);
        if (value.Type.Kind is DataTypeKind.Map or DataTypeKind.Object)
            return new ResolvedBlockList([new JsonBlock(value.AsMap, place)], true);
        if (value.Type.Kind is not (DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple))
            return new ResolvedBlockList([], false, "it is not a list of objects");
        var items = value.AsElements.Where(item => item.IsKnown && item.Type.Kind is DataTypeKind.Map or DataTypeKind.Object)
            .Select(ResolvedBlock (item) => new JsonBlock(item.AsMap, place));
        var reason = value.AsElements.Select(item => item.UnknownOrNull?.Reason).FirstOrDefault(text => text is not null);
        return new ResolvedBlockList([.. items], reason is null, reason);
    }

    // AWS reads the documents it takes without regard to the case of their names.
    private Value? ValueOrNull(string name) =>
        members.TryGetValue(name, out var value) ? value
        : members.FirstOrDefault(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
