using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::GetAZs</c>: the Availability Zones of a Region. Their names are not known, but two of one list differ.</summary>
internal sealed class GetAZs : Intrinsic
{
    public override string Name => "Fn::GetAZs";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        var region = argument is ScalarNode { Kind: ScalarKind.Null } ? Value.EmptyString : evaluator.Evaluate(argument);
        var own = evaluator.Scope.Region;
        var isOwn = Texts.Written(region) is "" || TextComparison.AreEqual(region, own) == true;
        var name = isOwn ? "" : SymbolicName.OrNull(region);
        return Value.UnknownOf(DataType.ListOf(DataType.String), new Unknown("the account decides which zones it has",
            name is null ? null : new Symbol($"Fn::GetAZs({name})", "names"), NotNull: true));
    }
}
