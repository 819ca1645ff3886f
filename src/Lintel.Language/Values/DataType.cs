using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>A type of Terraform's language. Two types are equal when they are the same structure.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/expressions/types</remarks>
public sealed partial class DataType : IEquatable<DataType>
{
    // First, because the types below need it.
    private static readonly ImmutableSortedDictionary<string, DataType> NoAttributes =
        ImmutableSortedDictionary.Create<string, DataType>(CodePointComparer.Instance);

    public static readonly DataType Dynamic = new(DataTypeKind.Dynamic);
    public static readonly DataType String = new(DataTypeKind.String);
    public static readonly DataType Number = new(DataTypeKind.Number);
    public static readonly DataType Bool = new(DataTypeKind.Bool);

    /// <summary>The type of what the console's <c>type</c> function gives: a type as a value.</summary>
    internal static readonly DataType Type = new(DataTypeKind.Type);

    internal static readonly DataType EmptyTuple = new(DataTypeKind.Tuple);
    internal static readonly DataType EmptyObject = new(DataTypeKind.Object);
    internal static readonly DataType ListOfString = new(DataTypeKind.List, String);

    private readonly int _hash;

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
        HasOptional = OptionalAttributes.Count > 0;
        HasDynamic = kind == DataTypeKind.Dynamic;
        _hash = (int)kind;
        foreach (var name in Attributes.Keys)
            _hash = HashCode.Combine(_hash, name);
        foreach (var part in Parts)
        {
            _hash = HashCode.Combine(_hash, part._hash);
            Depth = Math.Max(Depth, part.Depth + 1);
            HasDynamic |= part.HasDynamic;
            HasOptional |= part.HasOptional;
        }
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

    /// <summary>A list, a set or a tuple.</summary>
    public bool IsSequence => Kind is DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple;

    /// <summary>A map or an object.</summary>
    public bool IsMapping => Kind is DataTypeKind.Map or DataTypeKind.Object;

    public bool IsDynamic => Kind == DataTypeKind.Dynamic;

    /// <summary>True when the type, or a type within it, is not known yet.</summary>
    public bool HasDynamic { get; }

    /// <summary>How deeply types are nested in it; 0 for a primitive. Values are bounded by it.</summary>
    internal int Depth { get; }

    private bool HasOptional { get; }

    /// <summary>The element type of a collection, dynamic for every other kind.</summary>
    internal DataType Element => ElementOrNull ?? Dynamic;

    private IEnumerable<DataType> Parts => ElementOrNull is { } element ? [element] : Kind == DataTypeKind.Tuple ? Elements : Attributes.Values;

    public static DataType ListOf(DataType element) => element.Kind == DataTypeKind.String ? ListOfString : new(DataTypeKind.List, element);

    public static DataType SetOf(DataType element) => new(DataTypeKind.Set, element);

    public static DataType MapOf(DataType element) => new(DataTypeKind.Map, element);

    public static DataType TupleOf(ImmutableArray<DataType> elements) =>
        elements.IsEmpty ? EmptyTuple : new(DataTypeKind.Tuple, elements: elements);

    public static DataType ObjectOf(IEnumerable<KeyValuePair<string, DataType>> attributes, ImmutableHashSet<string>? optional = null) =>
        new(DataTypeKind.Object, attributes: ImmutableSortedDictionary.CreateRange(CodePointComparer.Instance, attributes), optional: optional);

    /// <summary>The list, set or map of another element type.</summary>
    internal static DataType CollectionOf(DataTypeKind kind, DataType element) => kind switch
    {
        DataTypeKind.List => ListOf(element),
        DataTypeKind.Set => SetOf(element),
        _ => MapOf(element),
    };

    /// <summary>The type in which nothing may be left out: what a converted value has.</summary>
    public DataType WithoutOptional() => !HasOptional ? this : Kind switch
    {
        DataTypeKind.Tuple => TupleOf([.. Elements.Select(element => element.WithoutOptional())]),
        DataTypeKind.Object => ObjectOf(Attributes.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.WithoutOptional()))),
        _ => CollectionOf(Kind, Element.WithoutOptional()),
    };

    /// <summary>True when a value of this type may stand where <paramref name="wanted"/> is asked for, in which parts may be dynamic.</summary>
    internal bool ConformsTo(DataType wanted)
    {
        if (wanted.IsDynamic || Equals(wanted))
            return true;
        if (Kind != wanted.Kind)
            return false;
        return Kind switch
        {
            DataTypeKind.Tuple => Elements.Length == wanted.Elements.Length
                && Elements.Zip(wanted.Elements).All(pair => pair.First.ConformsTo(pair.Second)),
            DataTypeKind.Object => Attributes.Count == wanted.Attributes.Count && Attributes.All(attribute =>
                wanted.Attributes.TryGetValue(attribute.Key, out var type) && attribute.Value.ConformsTo(type)),
            _ => IsCollection && Element.ConformsTo(wanted.Element),
        };
    }

    public bool Equals(DataType? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Kind != other.Kind || _hash != other._hash || Depth != other.Depth || HasDynamic != other.HasDynamic)
            return false;
        return Kind switch
        {
            DataTypeKind.Tuple => Elements.SequenceEqual(other.Elements),
            DataTypeKind.Object => SameAttributes(other),
            _ => Equals(ElementOrNull, other.ElementOrNull),
        };
    }

    public override bool Equals(object? obj) => Equals(obj as DataType);

    public override int GetHashCode() => _hash;

    private bool SameAttributes(DataType other)
    {
        if (Attributes.Count != other.Attributes.Count || !OptionalAttributes.SetEquals(other.OptionalAttributes))
            return false;
        // Both are in the same order, so walking side by side is enough.
        using var theirs = other.Attributes.GetEnumerator();
        foreach (var (name, type) in Attributes)
        {
            if (!theirs.MoveNext() || theirs.Current.Key != name || !type.Equals(theirs.Current.Value))
                return false;
        }

        return true;
    }
}
