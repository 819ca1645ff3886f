using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>Equality of the language: values of different types are never equal, nulls always are, and an unknown may be anything that is not ruled out.</summary>
/// <remarks>https://pkg.go.dev/github.com/zclconf/go-cty/cty#Value.Equals</remarks>
internal static class Equality
{
    /// <summary>Whether two values are equal; null when that is not known. Marks are no part of a value.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        if ((left.IsNull && ValueRange.IsNeverNull(right)) || (right.IsNull && ValueRange.IsNeverNull(left)))
            return false;
        if (left.IsUnknown && right.IsUnknown)
            return null;
        if (left.IsUnknown || right.IsUnknown)
            return left.IsUnknown ? CouldBeEqual(right, left) : CouldBeEqual(left, right);
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (!HasKnownType(left) || !HasKnownType(right))
            return left.Type.ConformsTo(right.Type) || right.Type.ConformsTo(left.Type) ? null : false;
        return left.Type.Equals(right.Type) ? SameContent(left, right) : false;
    }

    /// <summary>Equal with all that is known of them, unknowns and nulls by their type; what a test or a change detector means by the same.</summary>
    public static bool AreIdentical(Value left, Value right)
    {
        if (!left.Type.Equals(right.Type) || left.IsNull != right.IsNull || left.IsUnknown != right.IsUnknown)
            return false;
        if (left.IsNull)
            return true;
        if (left.IsUnknown)
            return Equals(left.UnknownOrNull, right.UnknownOrNull);
        if (left.Type.IsMapping)
            return left.Count == right.Count && left.AsMap.All(pair => right.AsMap.TryGetValue(pair.Key, out var other) && AreIdentical(pair.Value, other));
        return left.Type.IsSequence
            ? left.Count == right.Count && left.AsElements.Zip(right.AsElements).All(pair => AreIdentical(pair.First, pair.Second))
            : SameContent(left, right) is true;
    }

    // A null of no type yet has one; an unknown of no type yet may turn out to have any.
    private static bool HasKnownType(Value value) => !value.Type.HasDynamic || value.IsNull
        || (value.IsKnown && !value.Type.IsPrimitive && value.Items.All(HasKnownType));

    private static bool? CouldBeEqual(Value known, Value unknown)
    {
        if (!ValueRange.MayInclude(unknown, known))
            return false;
        if (known.IsNull || unknown.Type.HasDynamic)
            return null;
        return known.Type.Equals(unknown.Type) ? null : false;
    }

    private static bool? SameContent(Value left, Value right) => left.Type.Kind switch
    {
        DataTypeKind.String => left.AsString == right.AsString,
        DataTypeKind.Number => left.AsNumber.Equals(right.AsNumber),
        DataTypeKind.Bool => left.AsBool == right.AsBool,
        DataTypeKind.Type => left.AsType.Equals(right.AsType),
        DataTypeKind.Set => SameMembers(left.AsElements, right.AsElements),
        DataTypeKind.Map or DataTypeKind.Object => SameMap(left.AsMap, right.AsMap),
        _ => SameInOrder(left.AsElements, right.AsElements),
    };

    private static bool? SameInOrder(ImmutableArray<Value> left, ImmutableArray<Value> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            var equal = AreEqual(left[i], right[i]);
            if (equal is not true)
                return equal;
        }

        return true;
    }

    private static bool? SameMap(ImmutableSortedDictionary<string, Value> left, ImmutableSortedDictionary<string, Value> right)
    {
        if (left.Count != right.Count || left.Keys.Any(key => !right.ContainsKey(key)))
            return false;
        foreach (var (key, value) in left)
        {
            var equal = AreEqual(value, right[key]);
            if (equal is not true)
                return equal;
        }

        return true;
    }

    // Sets are in order and without duplicates, so equal sets of known elements are equal side by side.
    private static bool? SameMembers(ImmutableArray<Value> left, ImmutableArray<Value> right)
    {
        if (left.Any(item => item.IsUnknown) || right.Any(item => item.IsUnknown))
            return null;
        return left.Length == right.Length && SameInOrder(left, right) is true;
    }
}
