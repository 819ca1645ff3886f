using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>A type of Terraform's language. Two types are equal when they are the same structure.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/expressions/types</remarks>
public sealed class DataType : IEquatable<DataType>
{
    public static readonly DataType Dynamic = new(DataTypeKind.Dynamic);
    public static readonly DataType String = new(DataTypeKind.String);
    public static readonly DataType Number = new(DataTypeKind.Number);
    public static readonly DataType Bool = new(DataTypeKind.Bool);

    private static readonly ImmutableSortedDictionary<string, DataType> NoAttributes =
        ImmutableSortedDictionary.Create<string, DataType>(StringComparer.Ordinal);

    private DataType(
        DataTypeKind kind,
        DataType? element = null,
        ImmutableArray<DataType> elements = default,
        ImmutableSortedDictionary<string, DataType>? attributes = null,
        ImmutableHashSet<string>? optional = null)
    {
        Kind = kind;
        ElementOrNull = element;
        Elements = elements.IsDefault ? [] : elements;
        Attributes = attributes ?? NoAttributes;
        OptionalAttributes = optional ?? [];
    }

    public DataTypeKind Kind { get; }

    /// <summary>The element type of a list, set or map; null for every other kind.</summary>
    public DataType? ElementOrNull { get; }

    /// <summary>The element types of a tuple.</summary>
    public ImmutableArray<DataType> Elements { get; }

    /// <summary>The attribute types of an object, by name in code-point order.</summary>
    public ImmutableSortedDictionary<string, DataType> Attributes { get; }

    /// <summary>Names of attributes that a conversion to this type may leave out.</summary>
    public ImmutableHashSet<string> OptionalAttributes { get; }

    public bool IsPrimitive => Kind is DataTypeKind.String or DataTypeKind.Number or DataTypeKind.Bool;

    public bool IsCollection => Kind is DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Map;

    public static DataType ListOf(DataType element) => new(DataTypeKind.List, element);

    public static DataType SetOf(DataType element) => new(DataTypeKind.Set, element);

    public static DataType MapOf(DataType element) => new(DataTypeKind.Map, element);

    public static DataType TupleOf(ImmutableArray<DataType> elements) => new(DataTypeKind.Tuple, elements: elements);

    public static DataType ObjectOf(IEnumerable<KeyValuePair<string, DataType>> attributes, ImmutableHashSet<string>? optional = null) =>
        new(DataTypeKind.Object, attributes: ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, attributes), optional: optional);

    public bool Equals(DataType? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Kind != other.Kind || !Equals(ElementOrNull, other.ElementOrNull) || Elements.Length != other.Elements.Length
            || Attributes.Count != other.Attributes.Count || !OptionalAttributes.SetEquals(other.OptionalAttributes))
            return false;
        return Elements.SequenceEqual(other.Elements)
            && Attributes.All(attribute => other.Attributes.TryGetValue(attribute.Key, out var type) && attribute.Value.Equals(type));
    }

    public override bool Equals(object? obj) => Equals(obj as DataType);

    public override int GetHashCode() => HashCode.Combine(Kind, ElementOrNull, Elements.Length, Attributes.Count);
}
