using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Ref</c>: a parameter's value, or what names a resource.</summary>
internal sealed class Ref : Intrinsic
{
    public override string Name => "Ref";

    public override Value Call(Node argument, TemplateEvaluator evaluator) => evaluator.LiteralOrNull(argument, "a name") is not { } name
        ? TemplateEvaluator.Unknown("it names nothing")
        : evaluator.Scope.RefOrNull(name, argument.Place)
            ?? evaluator.Fail(EvaluationDiagnostics.Undeclared("parameter or resource", name, evaluator.Known(evaluator.Scope.Names), argument.Place), $"there is no \"{name}\"");
}
