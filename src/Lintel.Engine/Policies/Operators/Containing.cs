using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>contains</c>: a list has the item, a text the part, a map the name or a value that has it.</summary>
internal sealed class Containing : PolicyOperator
{
    public override string Name => "contains";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted)
    {
        var whole = found is PolicyScalar text && ResourceValues.Document(text) is { } document ? document : found;
        return whole switch
        {
            null => Verdict.Fail,
            PolicyMap map => Comparison.Holds(map, wanted) | Verdict.Any(map.Members.Values.Where(value => value is not PolicyScalar { Kind: not PolicyScalarKind.Text }).Select(value => Comparison.Holds(value, wanted))),
            PolicyList { AreBlocks: true, Items: [PolicyMap only] } => Holds(only, wanted),
            _ => Comparison.Holds(whole, wanted),
        };
    }
}
