namespace Lintel.Language.Values;

/// <summary>
/// Conversion between types, as Terraform converts: numbers and bools to strings and back, tuples to lists and sets, objects to maps,
/// objects to objects with fewer attributes. A safe conversion never fails; an unsafe one may, depending on the value.
/// </summary>
/// <remarks>https://pkg.go.dev/github.com/zclconf/go-cty/cty/convert</remarks>
public static partial class Conversion
{
    /// <summary>The value as that type; null with a reason when that cannot be.</summary>
    public static Value? ConvertOrNull(Value value, DataType type, out string error)
    {
        error = "";
        if (value.Type.Equals(type.WithoutOptional()))
            return value;
        if (!Exists(value.Type, type, isUnsafe: true))
        {
            error = Mismatch(value.Type, type);
            return null;
        }

        return Apply(value, type, isUnsafe: true, ref error);
    }

    /// <summary>Whether there is a conversion between two types.</summary>
    /// <param name="from">The type of the values at hand.</param>
    /// <param name="to">The type that is asked for.</param>
    /// <param name="isUnsafe">Whether a conversion counts that may fail for some values.</param>
    internal static bool Exists(DataType from, DataType to, bool isUnsafe)
    {
        if (to.IsDynamic || from.Equals(to))
            return true;
        if (from.IsDynamic)
            return isUnsafe;
        return (from.Kind, to.Kind) switch
        {
            (DataTypeKind.Number or DataTypeKind.Bool, DataTypeKind.String) => true,
            (DataTypeKind.String, DataTypeKind.Number or DataTypeKind.Bool) => isUnsafe,
            (DataTypeKind.Object, DataTypeKind.Object) => ObjectToObject(from, to, isUnsafe),
            (DataTypeKind.Tuple, DataTypeKind.Tuple) => from.Elements.Length == to.Elements.Length
                && from.Elements.Zip(to.Elements).All(pair => Exists(pair.First, pair.Second, isUnsafe)),
            (DataTypeKind.List or DataTypeKind.Set, DataTypeKind.List) or (DataTypeKind.Set, DataTypeKind.Set)
                or (DataTypeKind.Map, DataTypeKind.Map) => Exists(from.Element, to.Element, isUnsafe),
            (DataTypeKind.List, DataTypeKind.Set) => isUnsafe && Exists(from.Element, to.Element, isUnsafe),
            (DataTypeKind.Tuple, DataTypeKind.List or DataTypeKind.Set) => TupleElement(from, to, isUnsafe) is not null,
            (DataTypeKind.Object, DataTypeKind.Map) => ObjectElement(from, to, isUnsafe) is not null,
            (DataTypeKind.Map, DataTypeKind.Object) => isUnsafe && to.Attributes.All(attribute =>
                Exists(from.Element, attribute.Value, isUnsafe) || to.OptionalAttributes.Contains(attribute.Key)),
            _ => false,
        };
    }

    private static bool ObjectToObject(DataType from, DataType to, bool isUnsafe) => to.Attributes.All(attribute =>
        from.Attributes.TryGetValue(attribute.Key, out var type)
            ? Exists(type, attribute.Value, isUnsafe)
            : to.OptionalAttributes.Contains(attribute.Key));

    /// <summary>The element type that a tuple's elements take in a list or set; null when there is none.</summary>
    private static DataType? TupleElement(DataType from, DataType to, bool isUnsafe)
    {
        var element = to.Element;
        if (from.Elements.IsEmpty)
            return element;
        if (element.IsDynamic)
        {
            if (Unification.UnifyOrNull(from.Elements, isUnsafe) is not { } unified
                || (unified.IsDynamic && from.Elements.Any(type => !type.IsDynamic)))
                return null;
            element = unified;
        }

        return from.Elements.All(type => Exists(type, element, isUnsafe)) ? element : null;
    }

    /// <summary>The element type that an object's attributes take in a map; null when there is none.</summary>
    private static DataType? ObjectElement(DataType from, DataType to, bool isUnsafe)
    {
        var element = to.Element;
        if (from.Attributes.Count == 0)
            return element;
        if (element.IsDynamic)
        {
            if (Unification.UnifyOrNull([.. from.Attributes.Values], isUnsafe) is not { } unified)
                return null;
            element = unified;
        }

        return from.Attributes.Values.All(type => Exists(type, element, isUnsafe)) ? element : null;
    }
}
