using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Select</c>: the item of a list at a place, counted from 0.</summary>
internal sealed class Select : Intrinsic
{
    public override string Name => "Fn::Select";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 2, 2, "a number and a list") is not { } parts)
            return TemplateEvaluator.Unknown("it selects nothing");
        var number = evaluator.Evaluate(parts[0]);
        var list = evaluator.Evaluate(parts[1]);
        if (number.IsUnknown)
            return TemplateEvaluator.Unknown("which item is selected is not known").AddMarks(list.DeepMarks());
        if (!int.TryParse(Texts.Written(number), out var index))
            return evaluator.Fail(EvaluationDiagnostics.WrongShape("a whole number", parts[0].Place), "it selects nothing");
        if (list.UnknownOrNull is { } unknown)
            return Value.UnknownOf(DataType.Dynamic, new Unknown(unknown.Reason, unknown.Symbol?.Index(index), NotNull: true)).AddMarks(list.Marks);
        if (!list.IsKnown || !list.Type.IsSequence)
            return evaluator.Fail(EvaluationDiagnostics.WrongShape("a list", parts[1].Place), "it selects from no list");
        if (index < 0 || index >= list.AsElements.Length)
            return evaluator.Fail(EvaluationDiagnostics.OutOfRange(
                $"The list has {list.AsElements.Length} items and number {index} is asked for, counted from 0. Ask for one that is there.", parts[0].Place), "there is no such item");
        return list.AsElements[index].AddMarks(list.Marks);
    }
}
