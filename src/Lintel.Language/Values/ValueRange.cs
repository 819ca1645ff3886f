namespace Lintel.Language.Values;

/// <summary>What is known of a value, known or not: whether it may be null, its bounds and its length.</summary>
/// <remarks>https://pkg.go.dev/github.com/zclconf/go-cty/cty#ValueRange</remarks>
internal static class ValueRange
{
    public static bool IsNeverNull(Value value) => value.UnknownOrNull is { } unknown ? unknown.NotNull : !value.IsNull;

    /// <summary>Least number of elements of a collection or tuple.</summary>
    public static int MinLength(Value value) => value.Type.Kind == DataTypeKind.Tuple ? value.Type.Elements.Length
        : value.UnknownOrNull is { } unknown ? unknown.MinLength ?? 0
        : value.IsNull || LengthIsOpen(value) ? 0 : value.Count;

    /// <summary>Largest number of elements of a collection or tuple; null when there is no bound.</summary>
    public static int? MaxLength(Value value) => value.Type.Kind == DataTypeKind.Tuple ? value.Type.Elements.Length
        : value.UnknownOrNull is { } unknown ? unknown.MaxLength
        : value.IsNull || LengthIsOpen(value) ? null : value.Count;

    /// <summary>True for a known set of several elements with an unknown one, which may turn out to equal another.</summary>
    public static bool LengthIsOpen(Value value) => value.IsKnown && value.Type.Kind == DataTypeKind.Set && value.Count > 1 && !value.IsWhollyKnown;

    public static Number? Minimum(Value value) => value.UnknownOrNull is { } unknown ? unknown.Minimum : value.IsNull ? null : value.AsNumber;

    public static Number? Maximum(Value value) => value.UnknownOrNull is { } unknown ? unknown.Maximum : value.IsNull ? null : value.AsNumber;

    /// <summary>What a string is certain to start with.</summary>
    public static string Prefix(Value value) => value.UnknownOrNull is { } unknown ? unknown.Prefix ?? "" : value.IsNull ? "" : value.AsString;

    /// <summary>False when the unknown cannot turn out to be that known value.</summary>
    public static bool MayInclude(Value unknownValue, Value known)
    {
        if (unknownValue.UnknownOrNull is not { } unknown)
            return true;
        if (known.IsNull)
            return !unknown.NotNull;
        if (!known.Type.ConformsTo(unknownValue.Type))
            return false;
        return known.Type.Kind switch
        {
            DataTypeKind.String => known.AsString.StartsWith(unknown.Prefix ?? "", StringComparison.Ordinal),
            DataTypeKind.Number => !(known.AsNumber < unknown.Minimum) && !(known.AsNumber > unknown.Maximum),
            _ when known.Type.IsCollection => !(MaxLength(known) < unknown.MinLength) && !(MinLength(known) > unknown.MaxLength),
            _ => true,
        };
    }
}
