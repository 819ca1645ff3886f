using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::ToJsonString</c>: an object or a list as JSON text.</summary>
internal sealed class ToJsonString : Intrinsic
{
    public override string Name => "Fn::ToJsonString";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        var value = evaluator.Evaluate(argument);
        if (JsonText.WriteOrNull(value, out _) is { } json)
            return Value.String(json).AddMarks(value.DeepMarks());
        return Value.UnknownOf(DataType.String, new Unknown(value.FirstUnknown()?.Reason ?? "it has no JSON", NotNull: true) { Json = value }).AddMarks(value.DeepMarks());
    }
}
