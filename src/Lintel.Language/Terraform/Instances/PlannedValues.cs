using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>What an attribute or nested block is once planned: as configured, null when left out, unknown when the provider sets it.</summary>
internal static class PlannedValues
{
    public const string AfterApply = "known after apply";

    private const string WhenRead = "looked up when Terraform runs";

    public static Value Of(InstanceBlock block, string name)
    {
        if (block.Schema?.BlockOrNull(name) is { } nested)
            return Nested(block, nested);
        var declared = block.Schema?.AttributeOrNull(name);
        if (declared is { IsWriteOnly: true })
            return Value.Null(declared.Type);
        var value = block.Configuration.FindOrNull(name) is not null ? block.PropertyOrNull(name)?.Value : WrittenAsBlocks(block, name, declared);
        if (declared is { AcceptsBlocks: true } && value is { IsKnown: true })
            value = LegacyObjects.Fill(value);
        if (value is { IsNull: false })
            return value.UnknownOrNull is { Symbol: null } why ? Named(block, name, value, why) : value;
        if (declared is { IsComputed: false })
            return value ?? Value.Null(declared.Type);
        if (block.Path.Length > 0 || ComputedValues.OrNull(block.Owner, name) is not { } computed)
            return AfterApplyOf(block, name, declared);
        return computed.UnknownOrNull is { Symbol: null } reason ? Named(block, name, computed, reason) : computed;
    }

    /// <summary>The object of all that a block's schema declares.</summary>
    public static Value ObjectOf(InstanceBlock block) => block.Schema is null
        ? Value.Object(block.Names.Select(name => KeyValuePair.Create(name, Of(block, name))))
        : Value.Object(block.Schema.Type.Attributes.Keys.Select(name => KeyValuePair.Create(name, Of(block, name))));

    private static Value AfterApplyOf(InstanceBlock block, string name, AttributeSchema? declared)
    {
        var value = Value.UnknownOf(declared?.Type ?? DataType.Dynamic,
            new Unknown(block.Owner.Node.Configuration.Kind == "data" ? WhenRead : AfterApply, new Symbol(block.Owner.Address, block.PathOf(name)), NotNull: name is "id" or "arn"));
        return declared is { IsSensitive: true } ? value.AddMarks(new Marks { Sensitive = true }) : value;
    }

    private static Value Named(InstanceBlock block, string name, Value value, Unknown why) =>
        Value.UnknownOf(value.Type, why with { Symbol = new Symbol(block.Owner.Address, block.PathOf(name)) }).WithMarks(value.Marks);

    private static Value? WrittenAsBlocks(InstanceBlock block, string name, AttributeSchema? declared)
    {
        if (declared is { AcceptsBlocks: false })
            return null;
        var list = block.Blocks(name);
        if (!list.IsComplete)
            return Value.UnknownOf(declared?.Type ?? DataType.Dynamic, new Unknown(list.Reason ?? AfterApply));
        if (list.Items.IsEmpty)
            return null;
        var items = Value.Tuple([.. list.Items.Select(item => Element(item, declared))]);
        return declared is not null && items.TryConvertTo(declared.Type, out var converted) ? converted : items;
    }

    private static Value Element(ResolvedBlock item, AttributeSchema? declared)
    {
        if (declared?.Type.ElementOrNull is not { } type)
            return item is InstanceBlock block ? ObjectOf(block) : Value.DynamicNull;
        return Value.Object(type.Attributes.Select(attribute =>
            KeyValuePair.Create(attribute.Key, item.PropertyOrNull(attribute.Key)?.Value ?? Value.Null(attribute.Value))));
    }

    private static Value Nested(InstanceBlock block, NestedSchema nested)
    {
        var list = block.Blocks(nested.Name);
        if (!list.IsComplete)
            return Value.UnknownOf(nested.Type, new Unknown(list.Reason ?? AfterApply));
        var items = list.Items.OfType<InstanceBlock>().Select(ObjectOf);
        if (!nested.IsList)
            return items.FirstOrDefault() ?? Value.Null(nested.Type);
        var all = Value.Tuple([.. items]);
        return all.TryConvertTo(nested.Type, out var converted) ? converted : all;
    }
}
