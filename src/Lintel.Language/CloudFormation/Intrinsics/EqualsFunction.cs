using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Equals</c>: whether two values are the same text.</summary>
internal sealed class EqualsFunction : Intrinsic
{
    public override string Name => "Fn::Equals";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 2, 2, "two values") is not { } parts)
            return TemplateEvaluator.Unknown("it compares nothing");
        var (left, right) = (evaluator.Evaluate(parts[0]), evaluator.Evaluate(parts[1]));
        return TextComparison.AreEqual(left, right) is { } same
            ? Value.Bool(same)
            : Value.UnknownOf(DataType.Bool, new Unknown((left.FirstUnknown() ?? right.FirstUnknown())?.Reason ?? "what it compares is not known"));
    }
}
