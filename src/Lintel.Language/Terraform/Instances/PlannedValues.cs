using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Data;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>What an attribute or nested block is once planned: as configured, null when left out, unknown when the provider sets it.</summary>
internal static class PlannedValues
{
    public const string AfterApply = "known after apply";

    public static Value Of(InstanceBlock block, string name)
    {
        if (block.Schema?.BlockOrNull(name) is { } nested)
            return Nested(block, nested);
        var declared = block.Schema?.AttributeOrNull(name);
        if (declared is not null && !block.Owner.IsData && block.Facts.ConditionOrNull(block.PlanPathOf(name)) is { } condition && Disregarded(block, declared, condition) is { } instead)
            return instead;
        if (declared is { IsWriteOnly: true })
            return Value.Null(declared.Type);
        var value = block.Configuration.FindOrNull(name) is not null ? block.PropertyOrNull(name)?.Value : WrittenAsBlocks(block, name, declared);
        var isLegacy = block.Owner.IsLegacy;
        if (value is not null && declared is not null && isLegacy)
            value = LegacyPlan.OfOrNull(declared, value, block.IsInSet);
        if (value is { IsNull: false })
            return value.UnknownOrNull is { Symbol: null } why ? Named(block, name, value, why) : InForm(block, name, value);
        return declared is null || block.Owner.IsData ? Unset(block, name, declared)
            : block.Facts.DefaultOrNull(block.PlanPathOf(name), declared.Type) is { } given ? given
            : isLegacy && block.IsInSet && !declared.IsComputed ? LegacyPlan.Empty(declared.Type)
            : Unset(block, name, declared);
    }

    /// <summary>What an argument is planned as that the provider takes no notice of; null when it does.</summary>
    private static Value? Disregarded(InstanceBlock block, AttributeSchema declared, PlanFacts.Condition condition)
    {
        if (condition.Value is null)
        {
            var blocks = block.Blocks(condition.Argument);
            return blocks is { IsComplete: true, Items.IsEmpty: true } ? null
                : blocks.Items.IsEmpty ? Value.UnknownOf(declared.Type, new Unknown($"it depends on \"{condition.Argument}\""))
                : Value.Null(declared.Type);
        }

        var argument = condition.Argument == declared.Name ? block.PropertyOrNull(declared.Name)?.Value ?? Value.DynamicNull : Of(block, condition.Argument);
        if (!argument.TryConvertTo(DataType.String, out var given) || given.IsUnknown)
            return Value.UnknownOf(declared.Type, new Unknown($"it depends on \"{condition.Argument}\""));
        var isMet = (given.IsKnown && given.AsString == condition.Value) == condition.IsEqual;
        return isMet ? null : declared is { IsRequired: true, Type.Kind: DataTypeKind.String } ? Value.EmptyString : Value.Null(declared.Type);
    }

    private static Value Unset(InstanceBlock block, string name, AttributeSchema? declared)
    {
        if (declared is { IsComputed: false })
            return Value.Null(declared.Type);
        if (block.Path.Length > 0 || ComputedValues.OrNull(block.Owner, name) is not { } computed)
            return AfterApplyOf(block, name, declared);
        return computed.UnknownOrNull is { Symbol: null } reason ? Named(block, name, computed, reason) : computed;
    }

    private static Value InForm(InstanceBlock block, string name, Value value) =>
        block.Owner.IsData || !block.Facts.HasForms ? value
        : block.Facts.FormOrNull(block.PlanPathOf(name)) is ['+', .. var added] ? With(value, Of(block, added))
        : InForm(block.Facts, block.PlanPathOf(name), value);

    /// <summary>A set that the provider adds another argument to.</summary>
    private static Value With(Value set, Value added) => set is not { IsKnown: true, Type.Kind: DataTypeKind.Set } || added.IsNull ? set
        : added.UnknownOrNull is { } unknown ? Value.UnknownOf(set.Type, new Unknown(unknown.Reason)).AddMarks(set.Marks).AddMarks(added.Marks)
        : Value.Set(set.Type.Element, set.AsElements.Append(added)).AddMarks(set.Marks);

    private static Value InForm(PlanFacts facts, string path, Value value) => value switch
    {
        { IsKnown: true, Type.Kind: DataTypeKind.String } => facts.FormOrNull(path) is { } form ? NormalForm.Of(form, value) : value,
        { IsKnown: true, Type: { Kind: DataTypeKind.Set, Element.Kind: DataTypeKind.Object } } =>
            Value.Set(value.Type.Element, value.AsElements.Select(item => InForms(facts, path, item))).AddMarks(value.Marks),
        { IsKnown: true, Type: { Kind: DataTypeKind.List, Element.Kind: DataTypeKind.Object } } =>
            value.WithItems([.. value.AsElements.Select(item => InForms(facts, path, item))]),
        _ => value,
    };

    private static Value InForms(PlanFacts facts, string path, Value item) => !item.IsKnown ? item
        : Value.Object(item.AsMap.Select(pair => KeyValuePair.Create(pair.Key, InForm(facts, $"{path}.{pair.Key}", pair.Value)))).AddMarks(item.Marks);

    /// <summary>The object of all that a block's schema declares.</summary>
    public static Value ObjectOf(InstanceBlock block) => block.Schema is null
        ? Value.Object(block.Names.Select(name => KeyValuePair.Create(name, Of(block, name))))
        : Value.Object(block.Schema.Type.Attributes.Keys.Select(name => KeyValuePair.Create(name, Of(block, name))));

    private static Value AfterApplyOf(InstanceBlock block, string name, AttributeSchema? declared)
    {
        var isRead = block.Owner.IsData && block.Owner.IsReadWhilePlanning;
        var value = Value.UnknownOf(declared?.Type ?? DataType.Dynamic, new Unknown(
            isRead ? Unknown.WhenRead : AfterApply, new Symbol(block.Owner.Address, block.PathOf(name)), NotNull: name is "id" or "arn"));
        value = isRead ? value : value.AddMarks(ResourceNode.Awaiting(block.Owner.Address));
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

    /// <summary>True for a nested block that the provider fills in when the configuration has none.</summary>
    public static bool IsFilledIn(InstanceBlock block, string name) => !block.Owner.IsData && block.Facts.IsFilledIn(block.PlanPathOf(name));

    private static Value Nested(InstanceBlock block, NestedSchema nested)
    {
        var list = block.Blocks(nested.Name);
        if (!list.IsComplete)
            return Value.UnknownOf(nested.Type, new Unknown(list.Reason ?? AfterApply));
        if (list.Items.IsEmpty && IsFilledIn(block, nested.Name))
            return Value.UnknownOf(nested.Type, new Unknown(AfterApply, new Symbol(block.Owner.Address, block.PathOf(nested.Name))));
        var items = list.Items.OfType<InstanceBlock>().Select(ObjectOf);
        if (!nested.IsList)
            return items.FirstOrDefault() ?? Value.Null(nested.Type);
        var all = Value.Tuple([.. items]);
        return all.TryConvertTo(nested.Type, out var converted) ? converted : all;
    }
}
