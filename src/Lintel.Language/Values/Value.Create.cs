using System.Collections.Immutable;

namespace Lintel.Language.Values;

public sealed partial class Value
{
    // First, because the values below need it.
    private static readonly ImmutableSortedDictionary<string, Value> NoMap =
        ImmutableSortedDictionary.Create<string, Value>(CodePointComparer.Instance);

    public static readonly Value True = new(DataType.Bool, true);
    public static readonly Value False = new(DataType.Bool, false);
    public static readonly Value EmptyString = new(DataType.String, "");
    public static readonly Value EmptyTuple = new(DataType.EmptyTuple, ImmutableArray<Value>.Empty);

    /// <summary>A null of no type yet, as the literal <c>null</c> is.</summary>
    public static readonly Value DynamicNull = new(DataType.Dynamic, null);

    /// <summary>A string, in Unicode's normal form C as every string of the language is.</summary>
    public static Value String(string text) => text.Length == 0 ? EmptyString : new Value(DataType.String, TextForm.Normalize(text));

    public static Value Bool(bool flag) => flag ? True : False;

    public static Value Number(Number number) => new(DataType.Number, number);

    public static Value Number(long number) => new(DataType.Number, Values.Number.FromInt64(number));

    public static Value Null(DataType type) => new(type, null);

    /// <summary>An unknown value; a known one where what is known of it leaves only one, such as the list of length 0.</summary>
    public static Value UnknownOf(DataType type, Unknown why) => Collapsed(type, why) ?? new Value(type, type.IsDynamic ? why with { NotNull = false } : why);

    /// <summary>A list. Elements of no type yet take the element type.</summary>
    public static Value List(DataType element, ImmutableArray<Value> items) => new(DataType.ListOf(element), Typed(element, items));

    public static Value Tuple(ImmutableArray<Value> items) =>
        items.IsEmpty ? EmptyTuple : new(DataType.TupleOf([.. items.Select(item => item.Type)]), items);

    /// <summary>A map. Elements of no type yet take the element type.</summary>
    public static Value Map(DataType element, IEnumerable<KeyValuePair<string, Value>> items) =>
        new(DataType.MapOf(element), Keyed(items.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Typed(element)))));

    public static Value Object(IEnumerable<KeyValuePair<string, Value>> attributes)
    {
        var map = Keyed(attributes);
        return new Value(DataType.ObjectOf(map.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Type))), map);
    }

    /// <summary>A set: equal elements once, in Terraform's order. Secrecy of an element is the whole set's.</summary>
    public static Value Set(DataType element, IEnumerable<Value> items)
    {
        var marks = Marks.None;
        var plain = new List<Value>();
        foreach (var item in items)
        {
            if (item.HoldsSecrets)
                marks = Marks.Union(marks, item.DeepMarks().SecretsOnly);
            plain.Add(item.WithoutSecrets().Typed(element));
        }

        return new Value(DataType.SetOf(element), SetOrder.Distinct(plain), marks);
    }

    internal static Value OfType(DataType type) => new(DataType.Type, type, new Marks { IsType = true });

    /// <summary>A list, set or map from elements that must all have one type; null when they have not.</summary>
    internal static Value? ListOrNull(ImmutableArray<Value> items) => CommonType(items) is { } element ? List(element, items) : null;

    internal static Value? SetOrNull(ImmutableArray<Value> items) => CommonType(items) is { } element ? Set(element, items) : null;

    internal static Value? MapOrNull(IReadOnlyCollection<KeyValuePair<string, Value>> items) =>
        CommonType(items.Select(pair => pair.Value)) is { } element ? Map(element, items) : null;

    /// <summary>A value of no type yet is of the type that its place demands.</summary>
    internal Value Typed(DataType type) => Type.IsDynamic && !type.IsDynamic ? new Value(type, _payload, Marks) : this;

    internal Value Retyped(DataType type) => ReferenceEquals(type, Type) ? this : new Value(type, _payload, Marks);

    private static DataType? CommonType(IEnumerable<Value> items)
    {
        var common = DataType.Dynamic;
        foreach (var item in items)
        {
            if (common.IsDynamic)
                common = item.Type;
            else if (!item.Type.IsDynamic && !item.Type.Equals(common))
                return null;
        }

        return common;
    }

    private static ImmutableArray<Value> Typed(DataType element, ImmutableArray<Value> items) =>
        element.IsDynamic || items.All(item => !item.Type.IsDynamic) ? items : [.. items.Select(item => item.Typed(element))];

    private static ImmutableSortedDictionary<string, Value> Keyed(IEnumerable<KeyValuePair<string, Value>> items)
    {
        var builder = NoMap.ToBuilder();
        foreach (var (key, value) in items)
            builder[TextForm.Normalize(key)] = value;
        return builder.ToImmutable();
    }

    // https://pkg.go.dev/github.com/zclconf/go-cty/cty#RefinementBuilder.NewValue
    private static Value? Collapsed(DataType type, Unknown why)
    {
        if (!why.NotNull)
            return null;
        if (type.Kind == DataTypeKind.Number)
            return why.Minimum is { } least && why.Maximum is { } most && least.Equals(most) ? Number(least) : null;
        if (!type.IsCollection || why.MinLength != why.MaxLength || why.MaxLength is not { } length)
            return null;
        if (length == 0)
            return type.Kind == DataTypeKind.Map ? Map(type.Element, []) : type.Kind == DataTypeKind.Set ? Set(type.Element, []) : List(type.Element, []);
        var element = new Unknown(why.Reason);
        return type.Kind switch
        {
            DataTypeKind.List when length <= 10_000 =>
                List(type.Element, [.. Enumerable.Range(0, length).Select(i => UnknownOf(type.Element, element with { Symbol = why.Symbol?.Index(i) }))]),
            DataTypeKind.Set when length == 1 => Set(type.Element, [UnknownOf(type.Element, element)]),
            _ => null,
        };
    }
}
