using System.Collections.Immutable;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Follows the steps of a reference through what a resource's type declares.</summary>
internal static class SchemaSteps
{
    /// <summary>The first step that leads nowhere, and the names that exist in its place; null when all steps may be right.</summary>
    /// <param name="schema">The resource's schema.</param>
    /// <param name="steps">Attribute names; null for an index.</param>
    public static (int At, string Name, IEnumerable<string> Known)? MissingOrNull(BlockSchema schema, ReadOnlySpan<string?> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i] is not { } name)
                return null;
            if (schema.AttributeOrNull(name) is { } attribute)
                return MissingOrNull(attribute.Type, steps, i + 1);
            if (schema.BlockOrNull(name) is not { } block)
                return (i, name, schema.Attributes.Keys.Concat(schema.Blocks.Keys));
            schema = block.Block;
            if (!block.IsList)
                continue;
            if (++i < steps.Length && steps[i] is { } attributeOfMany && block.Nesting != Nesting.Map)
                return (i, attributeOfMany, []);
        }

        return null;
    }

    private static (int At, string Name, IEnumerable<string> Known)? MissingOrNull(DataType type, ReadOnlySpan<string?> steps, int start)
    {
        for (var i = start; i < steps.Length; i++)
        {
            var step = steps[i];
            switch (type.Kind)
            {
                case DataTypeKind.Object when step is not null && !type.Attributes.ContainsKey(step):
                    return (i, step, type.Attributes.Keys);
                case DataTypeKind.Object when step is not null:
                    type = type.Attributes[step];
                    break;
                case DataTypeKind.List or DataTypeKind.Set when step is not null:
                    return (i, step, ImmutableArray<string>.Empty);
                case DataTypeKind.List or DataTypeKind.Map:
                    type = type.Element;
                    break;
                case DataTypeKind.String or DataTypeKind.Number or DataTypeKind.Bool when step is not null:
                    return (i, step, ImmutableArray<string>.Empty);
                default:
                    return null;
            }
        }

        return null;
    }
}
