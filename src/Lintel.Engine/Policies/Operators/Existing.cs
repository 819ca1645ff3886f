using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>exists</c>: it is set, to whatever value.</summary>
internal sealed class Existing : PolicyOperator
{
    public override string Name => "exists";

    public override bool AsksValue => false;

    public override bool NeedsValue => false;

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => found switch
    {
        null => Verdict.Fail,
        PolicyUnknown { IsSet: false } => Verdict.Unknown,
        PolicyList { AreBlocks: true, Items.IsEmpty: true } => Verdict.Unknown,
        _ => Verdict.Pass,
    };
}
