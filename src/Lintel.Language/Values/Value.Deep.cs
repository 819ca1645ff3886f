using System.Collections.Immutable;

namespace Lintel.Language.Values;

public sealed partial class Value
{
    // What a value holds anywhere inside: kept, so that asking costs nothing.
    [Flags]
    private enum Deep : byte
    {
        None = 0,
        Unknown = 1,
        Secret = 2,
        Reference = 4,
    }

    /// <summary>
    /// How many values it is made of, itself included. One that it holds in two places counts twice, as it does for everybody who walks through it:
    /// lists of the same list, some tens deep, would take for ever. Ends at the largest number.
    /// </summary>
    internal int Size { get; }

    /// <summary>Known with all that it holds; a null is known.</summary>
    public bool IsWhollyKnown => !_deep.HasFlag(Deep.Unknown);

    /// <summary>True when Terraform knows all of it while it plans: what is not known here is what data sources find by then.</summary>
    internal bool IsWhollyPlanned => IsWhollyKnown
        || (UnknownOrNull is { } unknown ? unknown.Reason == Unknown.WhenRead && !Marks.AwaitsApply : !Marks.AwaitsApply && Items.All(item => item.IsWhollyPlanned));

    /// <summary>True when it, or anything that it holds, is sensitive or ephemeral.</summary>
    public bool HoldsSecrets => _deep.HasFlag(Deep.Secret);

    /// <summary>All marks of the value and of everything that it holds.</summary>
    public Marks DeepMarks()
    {
        if ((_deep & (Deep.Secret | Deep.Reference)) == 0)
            return Marks.None;
        var marks = Marks;
        if (IsKnown && !Type.IsPrimitive && Type.Kind != DataTypeKind.Type)
        {
            foreach (var item in Items)
                marks = Marks.Union(marks, item.DeepMarks());
        }

        return marks;
    }

    /// <summary>The same value, nothing in it sensitive or ephemeral any more; references stay.</summary>
    internal Value WithoutSecrets()
    {
        if (!HoldsSecrets)
            return this;
        var marks = Marks.ReferencesOnly;
        return _payload switch
        {
            ImmutableArray<Value> items => new Value(Type, items.Select(item => item.WithoutSecrets()).ToImmutableArray(), marks),
            ImmutableSortedDictionary<string, Value> map => new Value(Type, Each(map, item => item.WithoutSecrets()), marks),
            _ => new Value(Type, _payload, marks),
        };
    }

    /// <summary>The same list, set or tuple with other elements of the same types, in the same order.</summary>
    internal Value WithItems(ImmutableArray<Value> items) => new(Type, items, Marks);

    /// <summary>The same map or object with other elements of the same types.</summary>
    internal Value WithItems(IEnumerable<KeyValuePair<string, Value>> items) => new(Type, NoMap.SetItems(items), Marks);

    /// <summary>Why the value is not wholly known: its own reason, or that of the first unknown in it; null when all is known.</summary>
    public Unknown? FirstUnknown()
    {
        if (IsWhollyKnown)
            return null;
        return UnknownOrNull ?? Items.Select(item => item.FirstUnknown()).FirstOrDefault(found => found is not null);
    }

    internal static ImmutableSortedDictionary<string, Value> Each(
        ImmutableSortedDictionary<string, Value> map, Func<Value, Value> change) =>
        NoMap.SetItems(map.Select(pair => KeyValuePair.Create(pair.Key, change(pair.Value))));

    private static Deep DeepOf(object? payload)
    {
        var deep = Deep.None;
        switch (payload)
        {
            case Unknown:
                return Deep.Unknown;
            case ImmutableArray<Value> items:
                foreach (var item in items)
                    deep |= item._deep;
                return deep;
            case ImmutableSortedDictionary<string, Value> map:
                foreach (var (_, item) in map)
                    deep |= item._deep;
                return deep;
            default:
                return deep;
        }
    }

    private static Deep DeepOf(Marks marks) =>
        (marks.Sensitive || marks.Ephemeral || marks.IsType ? Deep.Secret : Deep.None) | (marks.References.Count > 0 ? Deep.Reference : Deep.None);

    private static int SizeOf(object? payload)
    {
        var size = 1L;
        switch (payload)
        {
            case ImmutableArray<Value> items:
                foreach (var item in items)
                    size += item.Size;
                break;
            case ImmutableSortedDictionary<string, Value> map:
                foreach (var (_, item) in map)
                    size += item.Size;
                break;
        }

        return (int)Math.Min(size, int.MaxValue);
    }
}
