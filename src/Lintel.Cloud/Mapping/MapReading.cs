using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>Maps whose members are settings of their own: written as a map, or as a list of names and values.</summary>
internal static class MapReading
{
    public static SettingList<MapEntry> Entries(Value value, Origin origin)
    {
        if (value.IsNull)
            return SettingList<MapEntry>.Of([]);
        if (value.UnknownOrNull is { } unknown)
            return new([], false, unknown.Reason);
        return value.Type.Kind switch
        {
            DataTypeKind.Map or DataTypeKind.Object => SettingList<MapEntry>.Of(value.AsMap.Select(item => Entry(item.Key, item.Value, origin))),
            DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple => Pairs(value.AsElements, origin),
            _ => new([], false, "it is not a map"),
        };
    }

    private static SettingList<MapEntry> Pairs(ImmutableArray<Value> items, Origin origin)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var complete = true;
        foreach (var item in items)
        {
            if (item.IsKnown && item.Type.Kind is DataTypeKind.Map or DataTypeKind.Object
                && Member(item, "Name", "Key") is { IsKnown: true, Type.Kind: DataTypeKind.String } name && Member(item, "Value", "Value") is { } value)
                entries.Add(Entry(name.AsString, value, origin));
            else
                complete = false;
        }

        return new(entries.ToImmutable(), complete, complete ? null : "one of its names is not known");
    }

    private static Value? Member(Value pair, string name, string otherName) =>
        pair.AsMap.GetValueOrDefault(name) ?? pair.AsMap.GetValueOrDefault(otherName);

    private static MapEntry Entry(string key, Value value, Origin origin) =>
        new(key, Conversion.Settle<string>(value, origin with { Name = $"{origin.Name}.{key}", Raw = value }));
}
