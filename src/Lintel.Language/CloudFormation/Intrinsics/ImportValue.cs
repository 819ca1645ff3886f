using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::ImportValue</c>: what another stack exports. The other stack is not here, but equal names mean the same.</summary>
internal sealed class ImportValue : Intrinsic
{
    public override string Name => "Fn::ImportValue";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        var name = evaluator.Evaluate(argument);
        return Value.UnknownOf(DataType.String, new Unknown("exported by another stack",
            SymbolicName.OrNull(name) is { } text ? new Symbol("Fn::ImportValue", $"[{QuotedText.Quote(text)}]") : null, NotNull: true));
    }
}
