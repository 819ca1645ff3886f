using System.Collections.Immutable;

namespace Lintel.Language.Values;

public sealed partial class Value
{
    public static readonly Value True = new(DataType.Bool, true);
    public static readonly Value False = new(DataType.Bool, false);
    public static readonly Value EmptyString = new(DataType.String, "");

    /// <summary>A null of no type yet, as the literal <c>null</c> is.</summary>
    public static readonly Value DynamicNull = new(DataType.Dynamic, null);

    private static readonly ImmutableSortedDictionary<string, Value> NoMap = ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal);

    public static Value String(string text) => text.Length == 0 ? EmptyString : new Value(DataType.String, text);

    public static Value Bool(bool flag) => flag ? True : False;

    public static Value Number(Number number) => new(DataType.Number, number);

    public static Value Number(long number) => new(DataType.Number, Values.Number.FromInt64(number));

    public static Value Null(DataType type) => new(type, null);

    public static Value UnknownOf(DataType type, Unknown why) => new(type, why);

    public static Value List(DataType element, ImmutableArray<Value> items) => new(DataType.ListOf(element), items);

    public static Value Tuple(ImmutableArray<Value> items) =>
        new(DataType.TupleOf([.. items.Select(item => item.Type)]), items);

    public static Value Map(DataType element, IEnumerable<KeyValuePair<string, Value>> items) =>
        new(DataType.MapOf(element), NoMap.SetItems(items));

    public static Value Object(IEnumerable<KeyValuePair<string, Value>> attributes)
    {
        var map = NoMap.SetItems(attributes);
        return new Value(DataType.ObjectOf(map.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Type))), map);
    }
}
