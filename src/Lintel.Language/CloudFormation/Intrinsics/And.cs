using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::And</c>: whether all conditions hold.</summary>
internal sealed class And : Intrinsic
{
    public override string Name => "Fn::And";

    public override Value Call(Node argument, TemplateEvaluator evaluator) => Flags.Same(argument, wanted: true, evaluator);
}
