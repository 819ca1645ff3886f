using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Contains</c>: whether a list of texts holds a text.</summary>
internal sealed class Contains : Intrinsic
{
    public override string Name => "Fn::Contains";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 2, 2, "a list and a text") is not { } parts)
            return Membership.Undecided;
        var text = evaluator.Evaluate(parts[1]);
        return text.IsKnown && Membership.ItemsOrNull(evaluator.Evaluate(parts[0])) is { } items ? Value.Bool(Membership.Has(items, text)) : Membership.Undecided;
    }
}
