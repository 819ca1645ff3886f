namespace Lintel.Language.Values;

public static partial class Conversion
{
    /// <summary>Why a value of one type cannot stand where another is asked for, as the end of a sentence.</summary>
    internal static string Mismatch(DataType given, DataType wanted)
    {
        var isAny = wanted.IsCollection && wanted.Element.IsDynamic;
        return (given.Kind, wanted.Kind) switch
        {
            (DataTypeKind.Object, DataTypeKind.Object) => ObjectMismatch(given, wanted),
            (DataTypeKind.Tuple, DataTypeKind.List) when isAny => "all list elements must have the same type",
            (DataTypeKind.Tuple, DataTypeKind.Set) when isAny => "all set elements must have the same type",
            (DataTypeKind.Object, DataTypeKind.Map) when isAny => "all map elements must have the same type",
            (DataTypeKind.Tuple, DataTypeKind.List or DataTypeKind.Set) => TupleMismatch(given, wanted.Element),
            (DataTypeKind.Object, DataTypeKind.Map) => AttributeMismatch(given, wanted.Element),
            (DataTypeKind.List or DataTypeKind.Set, DataTypeKind.List or DataTypeKind.Set) or (DataTypeKind.Map, DataTypeKind.Map) =>
                $"wrong element type: {Mismatch(given.Element, wanted.Element)}",
            _ => $"{wanted.ConstraintName} required",
        };
    }

    private static string ObjectMismatch(DataType given, DataType wanted)
    {
        var missing = wanted.Attributes.Keys.Where(name => !given.Attributes.ContainsKey(name) && !wanted.OptionalAttributes.Contains(name)).ToList();
        if (missing.Count > 0)
            return $"{(missing.Count == 1 ? "attribute" : "attributes")} {string.Join(", ", missing.Select(QuotedText.Quote))} required";
        foreach (var (name, type) in wanted.Attributes)
        {
            if (given.Attributes.TryGetValue(name, out var other) && !Exists(other, type, isUnsafe: true))
                return $"attribute {QuotedText.Quote(name)}: {Mismatch(other, type)}";
        }

        return "object attributes do not match";
    }

    private static string TupleMismatch(DataType given, DataType element)
    {
        for (var i = 0; i < given.Elements.Length; i++)
        {
            if (!Exists(given.Elements[i], element, isUnsafe: true))
                return $"element {i}: {Mismatch(given.Elements[i], element)}";
        }

        return $"all elements must be {element.ConstraintName}";
    }

    private static string AttributeMismatch(DataType given, DataType element)
    {
        foreach (var (name, type) in given.Attributes)
        {
            if (!Exists(type, element, isUnsafe: true))
                return $"element {QuotedText.Quote(name)}: {Mismatch(type, element)}";
        }

        return $"all elements must be {element.ConstraintName}";
    }
}
