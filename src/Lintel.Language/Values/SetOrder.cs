using System.Collections.Immutable;
using System.Text;

namespace Lintel.Language.Values;

/// <summary>
/// Which elements of a set are the same, and in which order a set gives them: primitives by value, everything else by a text made of
/// its content, unknowns before nulls at the end.
/// </summary>
internal static class SetOrder
{
    private const int HashDigits = 10;

    /// <summary>Each element once, in order. An unknown element may be anything, so it is never the same as another.</summary>
    public static ImmutableArray<Value> Distinct(IReadOnlyList<Value> items) =>
        [.. Keep(items).OrderBy(entry => entry, Comparer<(Value Item, string Key)>.Create(Compare)).Select(entry => entry.Item)];

    /// <summary>Each element once, in the order in which they come.</summary>
    public static ImmutableArray<Value> Unique(IReadOnlyList<Value> items) => [.. Keep(items).Select(entry => entry.Item)];

    private static List<(Value Item, string Key)> Keep(IReadOnlyList<Value> items)
    {
        var kept = new List<(Value Item, string Key)>(items.Count);
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = KeyOf(item);
            if (!places.TryGetValue(key, out var bucket))
                places[key] = bucket = [];
            var same = item.IsUnknown ? -1 : bucket.FindIndex(place => Equality.AreEqual(kept[place].Item, item) is true);
            if (same >= 0)
            {
                // The one that stays stands for both, so it was made from what both were made from.
                kept[bucket[same]] = (kept[bucket[same]].Item.AddMarks(item.DeepMarks()), key);
                continue;
            }

            bucket.Add(kept.Count);
            kept.Add((item, key));
        }

        return kept;
    }

    private static int Compare((Value Item, string Key) left, (Value Item, string Key) right)
    {
        var rank = Rank(left.Item).CompareTo(Rank(right.Item));
        if (rank != 0 || !left.Item.IsKnown)
            return rank;
        return left.Item.Type.Kind switch
        {
            DataTypeKind.String => CodePointComparer.Instance.Compare(left.Item.AsString, right.Item.AsString),
            DataTypeKind.Number => left.Item.AsNumber.CompareTo(right.Item.AsNumber),
            DataTypeKind.Bool => left.Item.AsBool.CompareTo(right.Item.AsBool),
            _ => CodePointComparer.Instance.Compare(left.Key, right.Key),
        };
    }

    private static int Rank(Value value) => value.IsKnown ? 0 : value.IsUnknown ? 1 : 2;

    private static string KeyOf(Value value)
    {
        if (value.IsKnown && value.Type.Kind == DataTypeKind.String)
            return value.AsString;
        var key = new StringBuilder();
        Append(key, value);
        return key.ToString();
    }

    private static void Append(StringBuilder key, Value value)
    {
        if (!value.IsKnown)
        {
            key.Append(value.IsNull ? '~' : '?');
            return;
        }

        switch (value.Type.Kind)
        {
            case DataTypeKind.String:
                key.Append(QuotedText.Quote(value.AsString));
                break;
            case DataTypeKind.Number:
                key.Append(value.AsNumber.ToGeneral(HashDigits));
                break;
            case DataTypeKind.Bool:
                key.Append(value.AsBool ? 'T' : 'F');
                break;
            case DataTypeKind.Map:
                AppendMap(key, value);
                break;
            case DataTypeKind.List or DataTypeKind.Set:
                AppendAll(key, value, '[', ']');
                break;
            default:
                AppendAll(key, value, '<', '>');
                break;
        }
    }

    /// <summary>The members of a set, to be asked quickly.</summary>
    public sealed class Members
    {
        private readonly ILookup<string, Value> _members;

        public Members(IEnumerable<Value> members) => _members = members.ToLookup(KeyOf, StringComparer.Ordinal);

        public bool Contains(Value value) => _members[KeyOf(value)].Any(member => Equality.AreEqual(member, value) is true);
    }

    private static void AppendMap(StringBuilder key, Value value)
    {
        key.Append('{');
        foreach (var (name, item) in value.AsMap)
        {
            key.Append(QuotedText.Quote(name)).Append(':');
            Append(key, item);
            key.Append(';');
        }

        key.Append('}');
    }

    private static void AppendAll(StringBuilder key, Value value, char open, char close)
    {
        key.Append(open);
        foreach (var item in value.Items)
        {
            Append(key, item);
            key.Append(';');
        }

        key.Append(close);
    }
}
