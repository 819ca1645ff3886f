using System.Text;
using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Base64</c>: a text in Base64, as user data has to be.</summary>
internal sealed class Base64 : Intrinsic
{
    public override string Name => "Fn::Base64";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        var text = evaluator.Evaluate(argument);
        if (text.UnknownOrNull is { } unknown)
            return Value.UnknownOf(DataType.String, new Unknown(unknown.Reason, NotNull: true) { Base64Of = text }).AddMarks(text.Marks);
        return Texts.Written(text) is { } written && evaluator.Budget.TryAllocate(written.Length * 2L)
            ? Value.String(Convert.ToBase64String(Encoding.UTF8.GetBytes(written))).AddMarks(text.Marks)
            : evaluator.Fail(EvaluationDiagnostics.WrongShape("a text", argument.Place), "it is no text");
    }
}
