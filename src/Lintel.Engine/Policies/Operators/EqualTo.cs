using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>equals</c>: the same text, number, flag, list or map.</summary>
internal sealed class EqualTo : PolicyOperator
{
    public override string Name => "equals";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) => Comparison.AreEqual(found, wanted);
}
