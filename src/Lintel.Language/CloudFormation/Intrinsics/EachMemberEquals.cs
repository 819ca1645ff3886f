using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::EachMemberEquals</c>: whether every item of a list is a text.</summary>
internal sealed class EachMemberEquals : Intrinsic
{
    public override string Name => "Fn::EachMemberEquals";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 2, 2, "a list and a text") is not { } parts)
            return Membership.Undecided;
        var text = evaluator.Evaluate(parts[1]);
        return text.IsKnown && Membership.ItemsOrNull(evaluator.Evaluate(parts[0])) is { } items
            ? Value.Bool(items.All(item => TextComparison.AreEqual(item, text) == true))
            : Membership.Undecided;
    }
}
