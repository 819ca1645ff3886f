using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>The objects of a property, each as a block with its own place; one object counts as a list of one.</summary>
internal static class BlockList
{
    public static ResolvedBlockList Of(Node node, TemplateEvaluator evaluator)
    {
        var choice = evaluator.Choose(node);
        if (choice.Node is not { } chosen)
            return choice.Reason is null ? ResolvedBlockList.Empty : new ResolvedBlockList([], false, choice.Reason);
        return chosen switch
        {
            ListNode list => OfItems(list, evaluator),
            MapNode { CallOrNull: null } map => new ResolvedBlockList([new TemplateBlock(map, evaluator)], true),
            _ => OfValue(evaluator.Evaluate(chosen), chosen.Place),
        };
    }

    /// <summary>The objects of a value.</summary>
    public static ResolvedBlockList OfValue(Value value, Place place)
    {
        if (value.UnknownOrNull is { } unknown)
            return new ResolvedBlockList([], false, unknown.Reason);
        if (value.IsNull)
            return ResolvedBlockList.Empty;
        if (value.Type.IsMapping)
            return new ResolvedBlockList([new ValueBlock(value, place)], true);
        return value.Type.IsSequence
            ? new ResolvedBlockList([.. value.AsElements.Where(item => item.IsUnknown || item is { IsKnown: true, Type.IsMapping: true }).Select(item => new ValueBlock(item, place))], true)
            : ResolvedBlockList.Empty;
    }

    private static ResolvedBlockList OfItems(ListNode list, TemplateEvaluator evaluator)
    {
        var items = ImmutableArray.CreateBuilder<ResolvedBlock>();
        string? reason = null;
        foreach (var item in list.Items)
        {
            var choice = evaluator.Choose(item);
            if (choice.Node is MapNode { CallOrNull: null } map)
                items.Add(new TemplateBlock(map, evaluator));
            else if (choice.Node is MapNode call)
                reason = Add(evaluator.Evaluate(call), call.Place, items) ?? reason;
            else
                reason = choice.Reason ?? reason;
        }

        return new ResolvedBlockList(items.ToImmutable(), reason is null, reason);
    }

    private static string? Add(Value value, Place place, ImmutableArray<ResolvedBlock>.Builder items)
    {
        var list = OfValue(value, place);
        items.AddRange(list.Items);
        return list.Reason;
    }
}
