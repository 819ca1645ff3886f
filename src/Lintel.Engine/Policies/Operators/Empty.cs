using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>is_empty</c>: a list, map or text with nothing in it. What is left out is not empty, and <c>is_not_empty</c> holds for it.</summary>
internal sealed class Empty : PolicyOperator
{
    public override string Name => "is_empty";

    public override string? Opposite => "is_not_empty";

    public override bool NeedsValue => false;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found switch
    {
        PolicyList list => list.Items.IsEmpty && !list.IsComplete ? Verdict.Unknown : Verdict.Of(list.Items.IsEmpty || list is { AreBlocks: true, Items: [PolicyMap { Members.Count: 0 }] }),
        PolicyMap map => Verdict.Of(map.Members.IsEmpty),
        PolicyScalar { Kind: PolicyScalarKind.Text } text => Verdict.Of(text.Text.Length == 0),
        _ => Verdict.Fail,
    };
}
