using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::EachMemberIn</c>: whether every item of one list is in another.</summary>
internal sealed class EachMemberIn : Intrinsic
{
    public override string Name => "Fn::EachMemberIn";

    public override Value Call(Node argument, TemplateEvaluator evaluator) =>
        evaluator.ArgumentsOrNull(argument, 2, 2, "two lists") is { } parts
        && Membership.ItemsOrNull(evaluator.Evaluate(parts[0])) is { } items && Membership.ItemsOrNull(evaluator.Evaluate(parts[1])) is { } all
            ? Value.Bool(items.All(item => Membership.Has(all, item)))
            : Membership.Undecided;
}
