using Lintel.Language.Terraform.Schema;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>
/// How the older of the two frameworks that the provider is written in plans an argument. It keeps values as flat text: it cannot tell an empty set
/// or map from none, nor a collection of which one element is unknown from one that is unknown.
/// </summary>
internal static class LegacyPlan
{
    /// <summary>Resources of the older framework have an <c>id</c> that counts as optional; those of the newer one have not.</summary>
    public static bool AppliesTo(ResourceInstance resource) => resource.Node.Configuration is { Kind: "resource", SchemaOrNull: { } schema }
        && schema.AttributeOrNull("id") is { IsComputed: true, CanBeSet: true };

    /// <summary>The configured value as planned; null when it counts as not set.</summary>
    /// <param name="declared">The argument.</param>
    /// <param name="value">What the configuration gives, converted to the argument's type.</param>
    /// <param name="isInSet">Whether the argument stands in a block of which there is a set.</param>
    public static Value? OfOrNull(AttributeSchema declared, Value value, bool isInSet)
    {
        var planned = Flat(value);
        if (planned is not { IsKnown: true })
            return planned;
        return planned.Type.Kind switch
        {
            DataTypeKind.String when declared.IsComputed && planned.AsString.Length == 0 => null,
            DataTypeKind.Map when planned.Count == 0 => null,
            DataTypeKind.Set when planned.Count == 0 && planned.Type.Element.Kind != DataTypeKind.Object && (!isInSet || declared.IsComputed) => null,
            _ => planned,
        };
    }

    /// <summary>What stands for an argument that is left out of a block of which there is a set.</summary>
    public static Value Empty(DataType type) => type.Kind switch
    {
        DataTypeKind.String => Value.EmptyString,
        DataTypeKind.List => Value.List(type.Element, []),
        DataTypeKind.Set => Value.Set(type.Element, []),
        _ => Value.Null(type),
    };

    private static Value? Flat(Value value)
    {
        if (value.IsNull)
            return null;
        if (!value.IsKnown || !value.Type.IsCollection)
            return value;
        if (value.Type.Element.Kind == DataTypeKind.Object)
            return Objects(value);
        if (value.Items.FirstOrDefault(item => !item.IsWhollyPlanned) is { } open)
            return Value.UnknownOf(value.Type, new Unknown(open.FirstUnknown()?.Reason ?? "")).AddMarks(value.DeepMarks());
        return value.Type.Kind == DataTypeKind.Map && value.AsMap.Values.Any(item => item.IsNull)
            ? Value.Map(value.Type.Element, value.AsMap.Where(pair => !pair.Value.IsNull)).AddMarks(value.Marks)
            : value;
    }

    /// <summary>Blocks given as a list or set of objects: what is left out of one is planned as empty.</summary>
    private static Value Objects(Value objects)
    {
        if (objects.Type.Kind == DataTypeKind.Map)
            return objects;
        var element = objects.Type.Element;
        var filled = objects.AsElements.Select(item => item.IsKnown ? Filled(item, element) : item);
        return (objects.Type.Kind == DataTypeKind.Set ? Value.Set(element, filled) : Value.List(element, [.. filled])).AddMarks(objects.Marks);
    }

    private static Value Filled(Value item, DataType type) => Value.Object(type.Attributes.Select(attribute =>
        KeyValuePair.Create(attribute.Key, item.AsMap.TryGetValue(attribute.Key, out var given) && Flat(given) is { } planned ? planned
            : attribute.Value.Kind == DataTypeKind.Bool ? Value.False : Empty(attribute.Value))))
        .AddMarks(item.Marks);
}
