using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::RefAll</c>: the values of all parameters of a type. Only the account knows.</summary>
internal sealed class RefAll : Intrinsic
{
    public override string Name => "Fn::RefAll";

    public override Value Call(Node argument, TemplateEvaluator evaluator) => TemplateEvaluator.Unknown("the account decides it");
}
