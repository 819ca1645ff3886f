using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::GetStackOutput</c>: an output of another stack, which is not here.</summary>
internal sealed class GetStackOutput : Intrinsic
{
    public override string Name => "Fn::GetStackOutput";

    public override Value Call(Node argument, TemplateEvaluator evaluator) =>
        Value.UnknownOf(DataType.String, new Unknown("an output of another stack", NotNull: true));
}
