using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::If</c>: one of two parts of the template, by a condition.</summary>
internal sealed class If : Intrinsic
{
    private const string Shape = "a condition's name and two values";

    public override string Name => "Fn::If";

    public override Choice? Choose(Node argument, TemplateEvaluator evaluator)
    {
        if (argument is not ListNode { Items: [var condition, var then, var otherwise] })
            return null;
        var flag = Condition(condition, evaluator);
        if (flag.UnknownOrNull is { } unknown)
            return new Choice(null, unknown.Reason);
        var chosen = flag is { IsKnown: true, Type.Kind: DataTypeKind.Bool } && flag.AsBool ? then : otherwise;
        // What takes the property away is no part of the template.
        return chosen is MapNode { CallOrNull: { Name: "Ref", Value: ScalarNode { Text: "AWS::NoValue" } } } ? new Choice(null) : new Choice(chosen);
    }

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 3, 3, Shape) is not { } parts)
            return TemplateEvaluator.Unknown("it chooses nothing");
        var flag = Condition(parts[0], evaluator);
        if (flag.UnknownOrNull is not { } unknown)
            return evaluator.Evaluate(flag is { IsKnown: true, Type.Kind: DataTypeKind.Bool } && flag.AsBool ? parts[1] : parts[2]);
        var (then, otherwise) = (evaluator.Evaluate(parts[1]), evaluator.Evaluate(parts[2]));
        var marks = Marks.Union(then.DeepMarks(), otherwise.DeepMarks());
        if (then.IsWhollyKnown && otherwise.IsWhollyKnown && !then.IsNull && TextComparison.AreEqual(then, otherwise) == true)
            return then.AddMarks(marks);
        return Value.UnknownOf(IsText(then) && IsText(otherwise) ? DataType.String : DataType.Dynamic, new Unknown(unknown.Reason, NotNull: true)
        {
            OneOf = Possible.Union(then, otherwise),
            MayBeLeftOut = MayBeMissing(then) || MayBeMissing(otherwise),
        }).AddMarks(marks);
    }

    private static bool MayBeMissing(Value value) => value.IsNull || value.UnknownOrNull is { MayBeLeftOut: true };

    // Every scalar can be read as text, and a text is certain to be there.
    private static bool IsText(Value value) => Texts.Written(value) is not null || value is { UnknownOrNull.NotNull: true, Type.Kind: DataTypeKind.String };

    private static Value Condition(Node condition, TemplateEvaluator evaluator) => evaluator.LiteralOrNull(condition, Shape) is not { } name
        ? TemplateEvaluator.Unknown("its condition is not known")
        : evaluator.ConditionOrNull(name, condition.Place)
            ?? evaluator.Fail(EvaluationDiagnostics.Undeclared("condition", name, evaluator.Known(evaluator.Scope.ConditionNames), condition.Place), $"there is no condition \"{name}\"");
}
