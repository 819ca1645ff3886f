using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Join</c>: texts one after the other with a delimiter between.</summary>
internal sealed class Join : Intrinsic
{
    public override string Name => "Fn::Join";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 2, 2, "a delimiter and a list") is not { } parts)
            return TemplateEvaluator.Unknown("it is no text");
        var delimiter = evaluator.Evaluate(parts[0]);
        var list = evaluator.Evaluate(parts[1]);
        if (!list.IsKnown)
            return Value.UnknownOf(DataType.String, new Unknown(list.UnknownOrNull?.Reason ?? "its list is not known", NotNull: true)).AddMarks(list.DeepMarks());
        if (!list.Type.IsSequence)
            return evaluator.Fail(EvaluationDiagnostics.WrongShape("a list", parts[1].Place), "it has no list to join");
        var pieces = new List<Value>();
        foreach (var item in list.AsElements)
        {
            if (pieces.Count > 0)
                pieces.Add(delimiter);
            pieces.Add(item);
        }

        return Texts.Join(pieces, evaluator.Budget).AddMarks(list.Marks);
    }
}
