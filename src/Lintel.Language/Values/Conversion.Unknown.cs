namespace Lintel.Language.Values;

public static partial class Conversion
{
    /// <summary>What stays known of an unknown value when it is converted.</summary>
    private static Unknown Refined(Unknown unknown, Value value, DataType type)
    {
        var from = value.Type;
        // The elements of a set have no places, so what the list of them would be has no name.
        var symbol = (from.Kind == DataTypeKind.Set) == (type.Kind == DataTypeKind.Set) ? unknown.Symbol : null;
        var refined = new Unknown(unknown.Reason, symbol, unknown.NotNull);
        return (from.Kind, type.Kind) switch
        {
            (DataTypeKind.Object, DataTypeKind.Map) => refined with { MinLength = from.Attributes.Count, MaxLength = from.Attributes.Count },
            (DataTypeKind.Tuple, DataTypeKind.List) => refined with { MinLength = from.Elements.Length, MaxLength = from.Elements.Length },
            (DataTypeKind.Tuple, DataTypeKind.Set) => refined with { MinLength = Math.Min(from.Elements.Length, 1), MaxLength = from.Elements.Length },
            _ when from.IsCollection && type.IsCollection => refined with
            {
                MinLength = type.Kind == DataTypeKind.Set && unknown.MinLength > 0 ? 1 : unknown.MinLength,
                MaxLength = unknown.MaxLength,
            },
            _ => refined,
        };
    }

    /// <summary>The wanted type with its dynamic parts replaced by what the given type has there.</summary>
    private static DataType Resolved(DataType given, DataType wanted)
    {
        if (given.IsDynamic || !wanted.HasDynamic)
            return wanted;
        switch (wanted.Kind)
        {
            case DataTypeKind.Dynamic:
                return given;
            case DataTypeKind.Tuple when given.Kind == DataTypeKind.Tuple && given.Elements.Length == wanted.Elements.Length:
                return DataType.TupleOf([.. wanted.Elements.Select((type, i) => Resolved(given.Elements[i], type))]);
            case DataTypeKind.Object:
                return DataType.ObjectOf(wanted.Attributes.Select(pair => KeyValuePair.Create(pair.Key, ResolvedAttribute(given, pair.Key, pair.Value))));
            default:
                return wanted.IsCollection ? DataType.CollectionOf(wanted.Kind, ResolvedElement(given, wanted.Element)) : wanted;
        }
    }

    private static DataType ResolvedAttribute(DataType given, string name, DataType wanted) => given.Kind switch
    {
        DataTypeKind.Map => Resolved(given.Element, wanted),
        DataTypeKind.Object when given.Attributes.TryGetValue(name, out var type) => Resolved(type, wanted),
        _ => wanted,
    };

    private static DataType ResolvedElement(DataType given, DataType wanted) => given.Kind switch
    {
        DataTypeKind.Object => Resolved(Unification.UnifyOrNull([.. given.Attributes.Values], isUnsafe: true) ?? DataType.Dynamic, wanted),
        DataTypeKind.Tuple => Resolved(Unification.UnifyOrNull(given.Elements, isUnsafe: true) ?? DataType.Dynamic, wanted),
        _ => Resolved(given.Element, wanted),
    };
}
