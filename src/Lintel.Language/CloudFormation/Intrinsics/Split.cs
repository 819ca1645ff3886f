using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Split</c>: the parts of a text between delimiters.</summary>
internal sealed class Split : Intrinsic
{
    public override string Name => "Fn::Split";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 2, 2, "a delimiter and a text") is not { } parts)
            return TemplateEvaluator.Unknown("it splits nothing");
        var delimiter = Texts.Written(evaluator.Evaluate(parts[0]));
        var text = evaluator.Evaluate(parts[1]);
        if (text.UnknownOrNull is { } unknown)
            return Value.UnknownOf(DataType.ListOf(DataType.String), new Unknown(unknown.Reason, unknown.Symbol?.Attribute($"split({delimiter})"), NotNull: true)).AddMarks(text.Marks);
        if (Texts.Written(text) is not { } whole || delimiter is not { Length: > 0 })
            return evaluator.Fail(EvaluationDiagnostics.WrongShape("a delimiter and a text", argument.Place), "it splits nothing");
        return evaluator.Budget.TryAllocate(whole.Length * 2L)
            ? Value.List(DataType.String, [.. whole.Split(delimiter).Select(Value.String)]).AddMarks(text.Marks)
            : TemplateEvaluator.Unknown("the text is too long");
    }
}
