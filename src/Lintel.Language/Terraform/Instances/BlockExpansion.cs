using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Gathers the blocks of one type: static ones, those a <c>dynamic</c> block makes, and objects given as a value.</summary>
internal static class BlockExpansion
{
    private const int MaxBlocks = 10_000;

    public static ResolvedBlockList Expand(InstanceBlock parent, string type)
    {
        var items = ImmutableArray.CreateBuilder<ResolvedBlock>();
        string? open = null;
        foreach (var block in parent.Configuration.Blocks)
        {
            if (block.EffectiveType != type)
                continue;
            if (block.Type == "dynamic")
                open = Dynamic(parent, block, items) ?? open;
            else
                items.Add(parent.Nested(block, block.Body, parent.Scope, type, items.Count));
        }

        if (parent.Configuration.FindOrNull(type) is not null && parent.PropertyOrNull(type) is { } property)
            return ValueBlock.ListOf(property, parent.Configuration.FindOrNull(type));
        return items.Count == 0 && open is null ? ResolvedBlockList.Empty : new ResolvedBlockList(items.ToImmutable(), open is null, open);
    }

    /// <summary>Adds the blocks that a dynamic block makes; says why when they are not known.</summary>
    private static string? Dynamic(InstanceBlock parent, ConfigBlock dynamic, ImmutableArray<ResolvedBlock>.Builder items)
    {
        var resolution = parent.Owner.Resolution;
        if (dynamic.Body.FindOrNull("for_each") is not { } forEach || dynamic.Body.BlockOrNull("content") is not { } content)
        {
            resolution.Diagnostics.Add(TerraformDiagnostics.IncompleteDynamic(dynamic.EffectiveType, dynamic.Opening));
            return "the dynamic block is not complete";
        }

        var value = resolution.Force(new Slot(), () => resolution.Evaluator(forEach.File, parent.Scope).Evaluate(forEach.Value),
            $"{parent.Owner.Address}.{parent.PathOf(dynamic.EffectiveType)}", forEach.ValuePlace);
        if (value.UnknownOrNull is { } why)
            return why.Reason;
        if (ElementsOrNull(value) is not { } elements)
        {
            resolution.Diagnostics.Add(TerraformDiagnostics.InvalidRepetition("for_each", TerraformDiagnostics.DynamicFact, forEach.ValuePlace));
            return "its for_each is no collection";
        }

        var iterator = IteratorName(dynamic);
        foreach (var (key, element) in elements)
        {
            if (items.Count >= MaxBlocks || !resolution.Budget.TrySpend(10))
                return "there are too many blocks";
            var scope = new IteratorScope(parent.Scope, iterator, key.AddMarks(value.Marks), element.AddMarks(value.Marks));
            items.Add(parent.Nested(content, content.Body, scope, dynamic.EffectiveType, items.Count));
        }

        return null;
    }

    private static IEnumerable<(Value Key, Value Value)>? ElementsOrNull(Value value) => value switch
    {
        { IsKnown: false } => null,
        { Type.Kind: DataTypeKind.Map or DataTypeKind.Object } => value.AsMap.Select(pair => (Value.String(pair.Key), pair.Value)),
        { Type.Kind: DataTypeKind.Set } => value.AsElements.Select(element => (element, element)),
        { Type.Kind: DataTypeKind.List or DataTypeKind.Tuple } => value.AsElements.Select((element, index) => (Value.Number(index), element)),
        _ => null,
    };

    private static string IteratorName(ConfigBlock dynamic) => dynamic.Body.FindOrNull("iterator")?.Value switch
    {
        VariableExpression name => name.Name,
        TemplateExpression { Parts: [TemplateText text] } => text.Text,
        _ => dynamic.EffectiveType,
    };
}
