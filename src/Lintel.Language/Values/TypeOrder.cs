using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>Which of several types to try first when one is looked for that all can be converted to.</summary>
internal static class TypeOrder
{
    /// <summary>The types, none before one that is more general; otherwise in the given order.</summary>
    public static IEnumerable<DataType> MostGeneralFirst(ImmutableArray<DataType> types)
    {
        var below = new List<int>[types.Length];
        var above = new int[types.Length];
        for (var i = 0; i < types.Length; i++)
            below[i] = [];
        for (var i = 0; i < types.Length; i++)
        {
            for (var j = i + 1; j < types.Length; j++)
            {
                var order = Compare(types[i], types[j]);
                if (order == 0)
                    continue;
                var (general, special) = order < 0 ? (i, j) : (j, i);
                below[general].Add(special);
                above[special]++;
            }
        }

        var ready = new Queue<int>(Enumerable.Range(0, types.Length).Where(i => above[i] == 0));
        while (ready.TryDequeue(out var next))
        {
            yield return types[next];
            foreach (var special in below[next])
            {
                if (--above[special] == 0)
                    ready.Enqueue(special);
            }
        }
    }

    /// <summary>Negative when the first is more general, positive when the second is, 0 when neither is.</summary>
    private static int Compare(DataType left, DataType right)
    {
        if (left.IsDynamic || right.IsDynamic)
            return left.IsDynamic.CompareTo(right.IsDynamic);
        if (left.IsPrimitive && right.IsPrimitive)
            return (right.Kind == DataTypeKind.String).CompareTo(left.Kind == DataTypeKind.String);
        if (left.Kind != right.Kind)
            return Generality(left.Kind, right.Kind);
        return left.Kind switch
        {
            DataTypeKind.Object => left.Attributes.Count == right.Attributes.Count && left.Attributes.Keys.All(right.Attributes.ContainsKey)
                ? Agreed(left.Attributes.Select(pair => Compare(pair.Value, right.Attributes[pair.Key])))
                : 0,
            DataTypeKind.Tuple => left.Elements.Length == right.Elements.Length
                ? Agreed(left.Elements.Zip(right.Elements, Compare))
                : 0,
            _ => left.IsCollection ? Compare(left.Element, right.Element) : 0,
        };
    }

    private static int Generality(DataTypeKind left, DataTypeKind right) => (left, right) switch
    {
        (DataTypeKind.List or DataTypeKind.Tuple, DataTypeKind.Set) or (DataTypeKind.List, DataTypeKind.Tuple)
            or (DataTypeKind.Map, DataTypeKind.Object) => -1,
        (DataTypeKind.Set, DataTypeKind.List or DataTypeKind.Tuple) or (DataTypeKind.Tuple, DataTypeKind.List)
            or (DataTypeKind.Object, DataTypeKind.Map) => 1,
        _ => 0,
    };

    private static int Agreed(IEnumerable<int> parts)
    {
        var result = 0;
        foreach (var part in parts.Where(part => part != 0))
        {
            if (result != 0 && Math.Sign(part) != result)
                return 0;
            result = Math.Sign(part);
        }

        return result;
    }
}
