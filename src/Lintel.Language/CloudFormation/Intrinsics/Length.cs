using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Length</c>: the number of items of a list.</summary>
internal sealed class Length : Intrinsic
{
    public override string Name => "Fn::Length";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        var list = evaluator.Evaluate(argument);
        if (list.IsUnknown)
            return Value.UnknownOf(DataType.Number, new Unknown(list.UnknownOrNull?.Reason ?? "its list is not known", NotNull: true));
        return list.IsKnown && list.Type.IsSequence
            ? Value.Number(list.AsElements.Length)
            : evaluator.Fail(EvaluationDiagnostics.WrongShape("a list", argument.Place), "it counts no list");
    }
}
