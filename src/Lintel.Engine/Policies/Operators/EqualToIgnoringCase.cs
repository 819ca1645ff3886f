using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>equals_ignore_case</c>: the same text in whatever case.</summary>
internal sealed class EqualToIgnoringCase : PolicyOperator
{
    public override string Name => "equals_ignore_case";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) =>
        PolicyText.IsWholly(found) ? Verdict.Of(PolicyText.Of(found).Equals(PolicyText.Of(wanted), StringComparison.OrdinalIgnoreCase)) : Verdict.Unknown;
}
