using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::FindInMap</c>: a value of the mappings by two keys, with a default where language extensions are on.</summary>
internal sealed class FindInMap : Intrinsic
{
    private const string Shape = "a mapping's name and two keys";

    public override string Name => "Fn::FindInMap";

    public override Choice? Choose(Node argument, TemplateEvaluator evaluator) =>
        argument is ListNode { Items: [var name, var first, var second, ..] } list && Texts.Written(evaluator.Evaluate(name)) is { } map && evaluator.Scope.MappingOrNull(map) is { } mapping
            && Find(mapping, evaluator.Evaluate(first), evaluator.Evaluate(second), list) is { } found
            ? new Choice(found)
            : null;

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 3, 4, Shape) is not { } parts)
            return TemplateEvaluator.Unknown("it finds nothing");
        if (Texts.Written(evaluator.Evaluate(parts[0])) is not { } map)
            return TemplateEvaluator.Unknown("which mapping is meant is not known");
        if (evaluator.Scope.MappingOrNull(map) is not { } mapping)
            return evaluator.Fail(EvaluationDiagnostics.Undeclared("mapping", map, evaluator.Known(evaluator.Scope.MappingNames), parts[0].Place), $"there is no mapping \"{map}\"");
        // Each once: keys may hold calls that hold calls.
        var (first, second) = (evaluator.Evaluate(parts[1]), evaluator.Evaluate(parts[2]));
        if (Find(mapping, first, second, (ListNode)argument) is { } found)
            return evaluator.Evaluate(found);
        if (Texts.Written(first) is { } top && Texts.Written(second) is { } key)
            return evaluator.Fail(mapping.ValueOrNull(top) is null
                ? EvaluationDiagnostics.Undeclared($"key of mapping {map}", top, mapping.Members.Select(member => member.Name), parts[1].Place)
                : EvaluationDiagnostics.Undeclared($"key of {map}.{top}", key, mapping.Map(top).Members.Select(member => member.Name), parts[2].Place), "the mapping has no such key");
        return Among(mapping, first, second, evaluator);
    }

    private static Node? Find(MapNode mapping, Value first, Value second, ListNode list) =>
        Texts.Written(first) is { } top && Texts.Written(second) is { } key ? mapping.Map(top).ValueOrNull(key) ?? Default(list) : null;

    private static Value Among(MapNode mapping, Value first, Value second, TemplateEvaluator evaluator)
    {
        var why = (first.UnknownOrNull ?? second.UnknownOrNull)?.Reason ?? "its keys are not known";
        var tops = mapping.Members.Where(member => Texts.Written(first) is not { } top || top == member.Name).Select(member => member.Value).OfType<MapNode>();
        var values = tops.SelectMany(map => map.Members).Where(member => Texts.Written(second) is not { } key || key == member.Name)
            .Take(200).Select(member => evaluator.Evaluate(member.Value)).ToArray();
        var few = Possible.Union(values);
        return few is [var only] ? only : Value.UnknownOf(few.IsEmpty ? DataType.Dynamic : DataType.String, new Unknown(why, NotNull: true) { OneOf = few });
    }

    private static Node? Default(ListNode list) => list.Items is [_, _, _, MapNode options] ? options.ValueOrNull("DefaultValue") : null;
}
