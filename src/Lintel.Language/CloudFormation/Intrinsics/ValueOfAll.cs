using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::ValueOfAll</c>: an attribute of all parameters of a type. Only the account knows.</summary>
internal sealed class ValueOfAll : Intrinsic
{
    public override string Name => "Fn::ValueOfAll";

    public override Value Call(Node argument, TemplateEvaluator evaluator) => TemplateEvaluator.Unknown("the account decides it");
}
