namespace Lintel.Framework.Workloads;

/// <summary>What the absence of a thing does to the practice that asks for it.</summary>
public enum AbsenceEffect
{
    Refutes,

    /// <summary>Shown as "absent here, confirm".</summary>
    Weakens,

    Nothing,

    /// <summary>Goes into the one question to those who run the platform.</summary>
    AskPlatform,
}

/// <summary>Decides when absence is evidence.</summary>
public static class Absence
{
    /// <summary>
    /// What absence does, given that a resolved subject in scope obliges the thing; without such a subject there is nothing to ask.
    /// </summary>
    /// <param name="tier">Where the thing would be.</param>
    /// <param name="scope">What the sources are of the workload.</param>
    /// <param name="worldClosed">No missing module, parse error, unknown count or unmodelled type could be the thing.</param>
    /// <param name="foreignSupplier">A third-party provider, a selection by tag, remote state, a guarantee or <c>external:</c> may supply it.</param>
    public static AbsenceEffect Decide(AbsenceTier tier, Scope scope, bool worldClosed, bool foreignSupplier) => (tier, scope.Kind) switch
    {
        _ when foreignSupplier => AbsenceEffect.Nothing,
        (AbsenceTier.Account, ScopeKind.Workload or ScopeKind.Part) => AbsenceEffect.AskPlatform,
        _ when !worldClosed => AbsenceEffect.Nothing,
        (AbsenceTier.Attached, _) => AbsenceEffect.Refutes,
        (AbsenceTier.Workload, ScopeKind.Workload) => scope.IsDeclared ? AbsenceEffect.Refutes : AbsenceEffect.Weakens,
        (AbsenceTier.Account, ScopeKind.AccountBaseline) => scope.IsDeclared ? AbsenceEffect.Refutes : AbsenceEffect.AskPlatform,
        _ => AbsenceEffect.Nothing,
    };
}
