using System.Collections.Immutable;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>The containers of an ECS task as the provider plans them: by name, their variables and secrets too, without what is null.</summary>
internal static class ContainerDefinitions
{
    /// <summary>Null for what is no list of containers.</summary>
    public static string? OrNull(string text) =>
        JsonParser.Parse(text, out _) is { IsKnown: true, Type.Kind: DataTypeKind.Tuple or DataTypeKind.List } containers
        && containers.AsElements.All(container => container is { IsKnown: true, Type.Kind: DataTypeKind.Object })
            ? JsonText.WriteOrNull(Value.Tuple([.. ByName(containers.AsElements).Select(Container)]), out _)
            : null;

    private static Value Container(Value container) => Value.Object(container.AsMap.Where(member => !member.Value.IsNull && !IsNone(member.Key, member.Value)).Select(member => KeyValuePair.Create(
        member.Key,
        member.Key is "environment" or "secrets" && member.Value.Type.IsSequence ? Value.Tuple([.. ByName(member.Value.AsElements)]) : WithoutNulls(member.Value))));

    // No processor share is the same as none given.
    private static bool IsNone(string name, Value value) => name == "cpu" && value is { IsKnown: true, Type.Kind: DataTypeKind.Number } && value.AsNumber.IsZero;

    private static IEnumerable<Value> ByName(ImmutableArray<Value> items) => items.OrderBy(Name, CodePointComparer.Instance);

    private static string Name(Value item) =>
        item is { IsKnown: true, Type.Kind: DataTypeKind.Object } && item.AsMap.GetValueOrDefault("name") is { IsKnown: true, Type.Kind: DataTypeKind.String } name
            ? name.AsString
            : "";

    private static Value WithoutNulls(Value value) => value switch
    {
        { IsKnown: true, Type.Kind: DataTypeKind.Object } =>
            Value.Object(value.AsMap.Where(member => !member.Value.IsNull).Select(member => KeyValuePair.Create(member.Key, WithoutNulls(member.Value)))),
        { IsKnown: true, Type.Kind: DataTypeKind.Tuple } => Value.Tuple([.. value.AsElements.Select(WithoutNulls)]),
        _ => value,
    };
}
