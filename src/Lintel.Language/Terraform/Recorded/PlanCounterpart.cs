using Lintel.Language.Terraform.Instances;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>The configuration as the plan itself holds it: without places, locals and dynamic blocks.</summary>
internal sealed class PlanCounterpart(
    PlanConfiguration configuration, RecordedInstance instance, JsonView expressions, BlockSchema? schema, EvaluationBudget budget) : Counterpart
{
    public override Configured Find(string name)
    {
        // What may be written as blocks may come from a dynamic one, which the plan does not tell.
        var mayBeDynamic = schema is null || schema.BlockOrNull(name) is not null || schema.AttributeOrNull(name) is { AcceptsBlocks: true };
        if (expressions.MemberOrNull(name) is not { } expression)
            return new Configured(mayBeDynamic ? null : false);
        if (expression.IsArray)
            return new Configured(true);
        var type = schema?.AttributeOrNull(name)?.Type;
        if (expression.MemberOrNull("constant_value") is { } constant)
            return constant.IsNull ? new Configured(false) : new Configured(true, new RecordedValues(budget).Read(constant, Mask.None, Mask.None, type));
        var references = configuration.References(expression, instance, single: type is { IsPrimitive: true });
        var why = new Unknown(PlannedValues.AfterApply, NotNull: references.Count == 1);
        return new Configured(true, Value.UnknownOf(type ?? DataType.Dynamic, why).AddMarks(new Marks { References = references }));
    }

    public override Counterpart Nested(string type, int index, int count, JsonView recorded)
    {
        // With dynamic blocks, or in a set, it cannot be told which of them is meant.
        var nested = schema?.BlockOrNull(type);
        if (expressions.MemberOrNull(type) is not { } written)
            return NoCounterpart.Instance;
        var items = written.IsArray ? written.Items().ToList() : [written];
        if (items.Count == count && (count == 1 || nested is { Nesting: Nesting.List }))
            return new PlanCounterpart(configuration, instance, items[index], nested?.Block, budget);
        return NoCounterpart.Instance;
    }
}
