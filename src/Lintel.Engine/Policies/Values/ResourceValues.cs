using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Engine.Policies.Values;

/// <summary>The body of a resource as a policy sees it: every argument by the name that its dialect gives it.</summary>
internal sealed class ResourceValues
{
    private const int MaxDepth = 40;
    private const int MostValues = 100_000;

    private static readonly ImmutableSortedDictionary<string, PolicyValue> NoMembers = ImmutableSortedDictionary.Create<string, PolicyValue>(StringComparer.Ordinal);
    private static readonly PolicyValue TooMuch = new PolicyUnknown("there is too much of it", IsSet: false);

    private int _values;

    public static PolicyMap Of(ResolvedResource resource) => new ResourceValues().OfBlock(resource.Body, 0);

    /// <summary>The document in JSON that a text holds; null where it holds none.</summary>
    public static PolicyValue? Document(PolicyValue text)
    {
        if (text is not { Raw: { } raw, Place: { } place } || (text is PolicyScalar scalar && (scalar.Kind != PolicyScalarKind.Text || scalar.Text.AsSpan().TrimStart() is not ['{' or '[', ..])))
            return null;
        var document = JsonText.Read(raw);
        return document.IsKnown && (document.Type.IsMapping || document.Type.IsSequence) ? new ResourceValues().OfValue(document, place, 0) : null;
    }

    private PolicyMap OfBlock(ResolvedBlock block, int depth)
    {
        var members = NoMembers.ToBuilder();
        foreach (var name in block.Names)
        {
            if (block.PropertyOrNull(name) is { } property)
            {
                if (OfValue(property.Value, property.Place, depth + 1) is { } value)
                    members[name] = value;
            }
            else if (block.Blocks(name) is { } list && (!list.Items.IsEmpty || !list.IsComplete))
                members[name] = new PolicyList([.. list.Items.Select(item => Enter(depth) ? OfBlock(item, depth + 1) : TooMuch)], list.IsComplete, AreBlocks: true) { Place = list.Items.Select(item => (Place?)item.Place).FirstOrDefault() };
        }

        return new PolicyMap(members.ToImmutable()) { Place = block.Place };
    }

    private PolicyValue? OfValue(Value value, Place place, int depth)
    {
        if (value.IsNull)
            return null;
        if (!Enter(depth))
            return TooMuch;
        PolicyValue known = value.UnknownOrNull is { } unknown ? new PolicyUnknown(unknown.Reason, IsSet(value, unknown)) : OfKnown(value, place, depth);
        return known with { Place = place, IsSecret = value.IsSensitive, Raw = known is PolicyScalar or PolicyUnknown ? value : null };
    }

    private PolicyValue OfKnown(Value value, Place place, int depth) => value.Type.Kind switch
    {
        DataTypeKind.String => new PolicyScalar(value.AsString, PolicyScalarKind.Text),
        DataTypeKind.Bool => new PolicyScalar(value.AsBool ? "true" : "false", PolicyScalarKind.Flag),
        DataTypeKind.Number => new PolicyScalar(value.AsNumber.ToString(), PolicyScalarKind.Number),
        _ when value.Type.IsMapping => new PolicyMap(NoMembers.AddRange(value.AsMap
            .Select(item => KeyValuePair.Create(item.Key, OfValue(item.Value, place, depth + 1))).Where(item => item.Value is not null).Select(item => KeyValuePair.Create(item.Key, item.Value ?? TooMuch)))),
        _ when value.Type.IsSequence => new PolicyList([.. value.AsElements.Select(item => OfValue(item, place, depth + 1)).OfType<PolicyValue>()]),
        _ => new PolicyUnknown("it is of no kind that can be compared", IsSet: true),
    };

    // What a resource gives is there; a variable without a value may turn out to be null.
    private static bool IsSet(Value value, Unknown unknown) =>
        unknown.NotNull || unknown.Prefix is not null || (unknown.Symbol is { } symbol && value.Marks.References.Contains(symbol.Address));

    private bool Enter(int depth) => depth < MaxDepth && ++_values < MostValues;
}
