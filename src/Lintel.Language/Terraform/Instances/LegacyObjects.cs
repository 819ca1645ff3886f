using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>
/// The provider's older part knows no nulls inside a set of objects: what is left out of one is planned as empty text, false, 0 or an empty list.
/// </summary>
internal static class LegacyObjects
{
    /// <summary>The list or set with the nulls of its objects replaced.</summary>
    public static Value Fill(Value objects)
    {
        if (objects.Type.ElementOrNull is not { Kind: DataTypeKind.Object } element)
            return objects;
        var filled = objects.AsElements.Select(item => item.IsKnown ? Fill(item, element) : item);
        return (objects.Type.Kind == DataTypeKind.Set ? Value.Set(element, filled) : Value.List(element, [.. filled])).AddMarks(objects.Marks);
    }

    private static Value Fill(Value item, DataType type) => Value.Object(type.Attributes.Select(attribute =>
        KeyValuePair.Create(attribute.Key, item.AsMap.TryGetValue(attribute.Key, out var given) && !given.IsNull ? given : Empty(attribute.Value))))
        .AddMarks(item.Marks);

    private static Value Empty(DataType type) => type.Kind switch
    {
        DataTypeKind.String => Value.EmptyString,
        DataTypeKind.Bool => Value.False,
        DataTypeKind.Number => Value.Number(0),
        DataTypeKind.List => Value.List(type.Element, []),
        DataTypeKind.Set => Value.Set(type.Element, []),
        DataTypeKind.Map => Value.Map(type.Element, []),
        _ => Value.Null(type),
    };
}
