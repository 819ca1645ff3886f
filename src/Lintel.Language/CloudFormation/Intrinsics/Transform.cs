using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Transform</c> of a macro whose code is not here: what it makes is not known.</summary>
internal sealed class Transform : Intrinsic
{
    public override string Name => "Fn::Transform";

    public override Value Call(Node argument, TemplateEvaluator evaluator) =>
        TemplateEvaluator.Unknown($"macro \"{(argument as MapNode)?.TextOrNull("Name")}\" makes it when the stack is deployed");
}
