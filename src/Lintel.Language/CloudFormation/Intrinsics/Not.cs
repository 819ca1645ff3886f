using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Not</c>: whether a condition does not hold.</summary>
internal sealed class Not : Intrinsic
{
    public override string Name => "Fn::Not";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 1, 1, "a list of one condition") is not [var only])
            return TemplateEvaluator.Unknown("it has no condition");
        var flag = Flags.Of(only, evaluator);
        return flag.IsUnknown ? flag : Value.Bool(!flag.AsBool);
    }
}
