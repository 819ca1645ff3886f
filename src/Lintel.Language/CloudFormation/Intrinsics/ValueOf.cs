using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::ValueOf</c>: an attribute of a parameter, such as the zone of a subnet. Only the account knows.</summary>
internal sealed class ValueOf : Intrinsic
{
    public override string Name => "Fn::ValueOf";

    public override Value Call(Node argument, TemplateEvaluator evaluator) => TemplateEvaluator.Unknown("the account decides it");
}
