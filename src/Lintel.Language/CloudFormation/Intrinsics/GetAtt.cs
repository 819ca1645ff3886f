using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::GetAtt</c>: an attribute of a resource, as <c>Name.Attribute</c> or as a list of both.</summary>
internal sealed class GetAtt : Intrinsic
{
    private const string Shape = "the name of a resource and of an attribute";

    public override string Name => "Fn::GetAtt";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (argument is ScalarNode)
        {
            var text = evaluator.LiteralOrNull(argument, Shape) ?? "";
            var dot = text.IndexOf('.', StringComparison.Ordinal);
            return dot > 0 && dot < text.Length - 1
                ? Of(text[..dot], text[(dot + 1)..], argument, evaluator)
                : evaluator.Fail(EvaluationDiagnostics.WrongShape(Shape, argument.Place), "it names no attribute");
        }

        if (evaluator.ArgumentsOrNull(argument, 2, 8, Shape) is not { } parts || evaluator.LiteralOrNull(parts[0], Shape) is not { } resource)
            return TemplateEvaluator.Unknown("it names no attribute");
        var path = parts.Skip(1).Select(part => Texts.Written(evaluator.Evaluate(part))).ToList();
        return path.Contains(null) ? TemplateEvaluator.Unknown("the attribute's name is not known") : Of(resource, string.Join('.', path), argument, evaluator);
    }

    private static Value Of(string resource, string attribute, Node argument, TemplateEvaluator evaluator) =>
        evaluator.Scope.AttributeOrNull(resource, attribute, argument.Place)
        ?? evaluator.Fail(EvaluationDiagnostics.Undeclared("resource", resource, evaluator.Known(evaluator.Scope.ResourceNames), argument.Place), $"there is no resource \"{resource}\"");
}
