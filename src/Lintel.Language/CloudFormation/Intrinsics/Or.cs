using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Or</c>: whether one of the conditions holds.</summary>
internal sealed class Or : Intrinsic
{
    public override string Name => "Fn::Or";

    public override Value Call(Node argument, TemplateEvaluator evaluator) => Flags.Same(argument, wanted: false, evaluator);
}
