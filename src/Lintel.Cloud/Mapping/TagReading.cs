using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>The three ways in which tags are written: a map, a list of key and value, and Auto Scaling's <c>tag</c> blocks.</summary>
internal static class TagReading
{
    /// <summary>Adds what is known; false when there may be more.</summary>
    public static bool AddTo(
        ImmutableSortedDictionary<string, Setting<string>>.Builder tags, ResolvedProperty property, string name, Dialect dialect)
    {
        var value = property.Value;
        if (!value.IsKnown)
            return value.IsNull;
        var complete = true;
        switch (value.Type.Kind)
        {
            case DataTypeKind.Map or DataTypeKind.Object:
                foreach (var (key, item) in value.AsMap)
                    tags[key] = Settle(item, property, $"{name}.{key}", dialect);
                break;
            case DataTypeKind.List or DataTypeKind.Tuple or DataTypeKind.Set:
                foreach (var item in value.AsElements)
                    complete &= AddPair(tags, item, property, dialect);
                break;
        }

        return complete;
    }

    public static bool AddBlocks(ImmutableSortedDictionary<string, Setting<string>>.Builder tags, ResolvedResource resource)
    {
        if (resource.Dialect != Dialect.Terraform || resource.Type != "aws_autoscaling_group")
            return true;
        var blocks = resource.Body.Blocks("tag");
        var complete = blocks.IsComplete;
        foreach (var block in blocks.Items)
        {
            if (block.PropertyOrNull("key")?.Value is { IsKnown: true } key && key.Type.Kind == DataTypeKind.String
                && block.PropertyOrNull("value") is { } value)
                tags[key.AsString] = Settle(value.Value, value, $"tag.{key.AsString}", resource.Dialect);
            else
                complete = false;
        }

        return complete;
    }

    private static bool AddPair(ImmutableSortedDictionary<string, Setting<string>>.Builder tags, Value item, ResolvedProperty property, Dialect dialect)
    {
        if (!item.IsKnown || item.Type.Kind is not (DataTypeKind.Map or DataTypeKind.Object))
            return false;
        var pair = item.AsMap;
        if ((pair.GetValueOrDefault("Key") ?? pair.GetValueOrDefault("key")) is not { IsKnown: true, Type.Kind: DataTypeKind.String } key
            || (pair.GetValueOrDefault("Value") ?? pair.GetValueOrDefault("value")) is not { } value)
            return false;
        tags[key.AsString] = Settle(value, property, $"Tags.{key.AsString}", dialect);
        return true;
    }

    private static Setting<string> Settle(Value value, ResolvedProperty property, string name, Dialect dialect) =>
        Conversion.Settle<string>(value, new Origin(name, dialect) { Place = property.Place, Raw = value });
}
