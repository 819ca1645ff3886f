using Lintel.Cloud;
using Lintel.Engine.Checking;
using Lintel.Framework.Evidence;
using Lintel.Framework.Workloads;
using Lintel.Rules;

namespace Lintel.Engine.Answering;

/// <summary>What a failure of a rule does to a practice in this root: an absence is evidence only where the thing could be seen.</summary>
internal static class Effects
{
    public static OnFailure Of(Rule rule, OnFailure onFailure, Architecture architecture, Scope scope)
    {
        // A module shows its hard-wired defects; it answers nothing.
        if (onFailure == OnFailure.Nothing || scope.Kind == ScopeKind.Module)
            return OnFailure.Nothing;
        if (Decide(rule, architecture, scope) is not { } effect)
            return onFailure;
        return effect switch
        {
            AbsenceEffect.Refutes => onFailure,
            AbsenceEffect.Weakens => OnFailure.Weakens,
            _ => OnFailure.Nothing,
        };
    }

    /// <summary>The strongest effect of a finding over its practices; nothing unless it failed.</summary>
    public static OnFailure Strongest(Finding finding, Architecture architecture, Scope scope) => finding.Status != FindingStatus.Fail
        ? OnFailure.Nothing
        : finding.Rule.Definition.Practices.Select(bearing => Of(finding.Rule, bearing.OnFailure, architecture, scope)).DefaultIfEmpty().Max();

    /// <summary>What the absence that a rule reports does here; null for a rule about what is there.</summary>
    public static AbsenceEffect? Decide(Rule rule, Architecture architecture, Scope scope) => rule.Definition.Absence is { } tier
        ? Absence.Decide(tier, scope, architecture.World.Open is null, tier != AbsenceTier.Attached && ForeignSuppliers.Seen(architecture))
        : null;
}
