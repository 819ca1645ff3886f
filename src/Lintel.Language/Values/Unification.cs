using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>Finds the one type that values of several types can all be converted to.</summary>
/// <remarks>https://pkg.go.dev/github.com/zclconf/go-cty/cty/convert#Unify</remarks>
internal static class Unification
{
    /// <summary>The type in common, or null when there is none.</summary>
    public static DataType? UnifyOrNull(ImmutableArray<DataType> types, bool isUnsafe)
    {
        if (types.IsEmpty)
            return null;
        // Equal types change nothing, and most of the time all are equal.
        var distinct = types.Distinct().ToImmutableArray();
        return distinct.Length == 1 ? distinct[0] : Unify(distinct, isUnsafe);
    }

    private static DataType? Unify(ImmutableArray<DataType> types, bool isUnsafe)
    {
        int Count(DataTypeKind kind) => types.Count(type => type.Kind == kind);
        var dynamics = Count(DataTypeKind.Dynamic);
        var (maps, lists, sets) = (Count(DataTypeKind.Map), Count(DataTypeKind.List), Count(DataTypeKind.Set));
        var (objects, tuples) = (Count(DataTypeKind.Object), Count(DataTypeKind.Tuple));
        var rest = types.Length - dynamics;
        if (maps > 0 && maps == rest)
            return Collections(DataTypeKind.Map, types, isUnsafe, dynamics);
        if (lists > 0 && lists == rest)
            return Collections(DataTypeKind.List, types, isUnsafe, dynamics);
        if (sets > 0 && sets == rest)
            return Collections(DataTypeKind.Set, types, isUnsafe, dynamics);
        if (objects > 0 && objects == rest)
            return dynamics > 0 ? DataType.Dynamic : Objects(types, isUnsafe);
        if (tuples > 0 && tuples == rest)
            return dynamics > 0 ? DataType.Dynamic : Tuples(types, isUnsafe);
        if (maps > 0 && maps + objects == rest)
            return Disguised(types, DataTypeKind.Object, DataTypeKind.Map, isUnsafe) ?? Preferred(types, isUnsafe);
        if (lists > 0 && lists + tuples == rest)
            return Disguised(types, DataTypeKind.Tuple, DataTypeKind.List, isUnsafe) ?? Preferred(types, isUnsafe);
        return objects > 0 && tuples > 0 ? null : Preferred(types, isUnsafe);
    }

    private static DataType? Preferred(ImmutableArray<DataType> types, bool isUnsafe)
    {
        foreach (var wanted in TypeOrder.MostGeneralFirst(types))
        {
            if (types.All(type => Conversion.Exists(type, wanted, isUnsafe)))
                return wanted;
        }

        return null;
    }

    private static DataType? Collections(DataTypeKind kind, ImmutableArray<DataType> types, bool isUnsafe, int dynamics)
    {
        if (dynamics > 0)
            return DataType.Dynamic;
        if (UnifyOrNull([.. types.Select(type => type.Element)], isUnsafe) is not { } element)
            return null;
        var unified = DataType.CollectionOf(kind, element);
        return types.All(type => Conversion.Exists(type, unified, isUnsafe)) ? unified : null;
    }

    private static DataType? Objects(ImmutableArray<DataType> types, bool isUnsafe)
    {
        var names = types[0].Attributes;
        if (types.Any(type => type.Attributes.Count != names.Count || type.Attributes.Keys.Any(name => !names.ContainsKey(name))))
            return ToCollection(DataTypeKind.Map, types, isUnsafe);
        var attributes = new List<KeyValuePair<string, DataType>>();
        foreach (var name in names.Keys)
        {
            if (UnifyOrNull([.. types.Select(type => type.Attributes[name])], isUnsafe) is not { } attribute)
                return null;
            attributes.Add(new(name, attribute));
        }

        var unified = DataType.ObjectOf(attributes);
        return types.All(type => Conversion.Exists(type, unified, isUnsafe)) ? unified : ToCollection(DataTypeKind.Map, types, isUnsafe);
    }

    private static DataType? Tuples(ImmutableArray<DataType> types, bool isUnsafe)
    {
        var length = types[0].Elements.Length;
        if (types.Any(type => type.Elements.Length != length))
            return ToCollection(DataTypeKind.List, types, isUnsafe);
        var elements = ImmutableArray.CreateBuilder<DataType>(length);
        for (var i = 0; i < length; i++)
        {
            var place = i;
            if (UnifyOrNull([.. types.Select(type => type.Elements[place])], isUnsafe) is not { } element)
                return null;
            elements.Add(element);
        }

        var unified = DataType.TupleOf(elements.MoveToImmutable());
        return types.All(type => Conversion.Exists(type, unified, isUnsafe)) ? unified : ToCollection(DataTypeKind.List, types, isUnsafe);
    }

    // Objects of different attributes may still be maps of one element type, and tuples of different lengths lists.
    private static DataType? ToCollection(DataTypeKind kind, ImmutableArray<DataType> types, bool isUnsafe)
    {
        var parts = types.SelectMany(type => kind == DataTypeKind.Map ? type.Attributes.Values : type.Elements.AsEnumerable());
        if (UnifyOrNull([.. parts], isUnsafe) is not { } element)
            return null;
        var unified = DataType.CollectionOf(kind, element);
        return types.All(type => Conversion.Exists(type, unified, isUnsafe)) ? unified : null;
    }

    private static DataType? Disguised(ImmutableArray<DataType> types, DataTypeKind from, DataTypeKind to, bool isUnsafe)
    {
        var disguised = types.Where(type => type.Kind == from).ToImmutableArray();
        if (ToCollection(to, disguised, isUnsafe) is not { } revealed)
            return null;
        var unified = UnifyOrNull([.. types.Select(type => type.Kind == from ? revealed : type)], isUnsafe);
        return unified?.Kind == to ? unified : null;
    }
}
