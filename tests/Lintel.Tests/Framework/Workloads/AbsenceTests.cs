using Lintel.Framework.Workloads;

namespace Lintel.Tests.Framework.Workloads;

public sealed class AbsenceTests
{
    [Theory]
    [InlineData(AbsenceTier.Attached, ScopeKind.Workload, true, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Attached, ScopeKind.Workload, false, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Attached, ScopeKind.Part, true, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Attached, ScopeKind.Part, false, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Attached, ScopeKind.Module, true, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Attached, ScopeKind.Module, false, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Attached, ScopeKind.AccountBaseline, true, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Attached, ScopeKind.AccountBaseline, false, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Workload, ScopeKind.Workload, true, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Workload, ScopeKind.Workload, false, AbsenceEffect.Weakens)]
    [InlineData(AbsenceTier.Workload, ScopeKind.Part, true, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Workload, ScopeKind.Part, false, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Workload, ScopeKind.Module, true, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Workload, ScopeKind.Module, false, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Workload, ScopeKind.AccountBaseline, true, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Workload, ScopeKind.AccountBaseline, false, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Account, ScopeKind.Workload, true, AbsenceEffect.AskPlatform)]
    [InlineData(AbsenceTier.Account, ScopeKind.Workload, false, AbsenceEffect.AskPlatform)]
    [InlineData(AbsenceTier.Account, ScopeKind.Part, true, AbsenceEffect.AskPlatform)]
    [InlineData(AbsenceTier.Account, ScopeKind.Part, false, AbsenceEffect.AskPlatform)]
    [InlineData(AbsenceTier.Account, ScopeKind.Module, true, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Account, ScopeKind.Module, false, AbsenceEffect.Nothing)]
    [InlineData(AbsenceTier.Account, ScopeKind.AccountBaseline, true, AbsenceEffect.Refutes)]
    [InlineData(AbsenceTier.Account, ScopeKind.AccountBaseline, false, AbsenceEffect.AskPlatform)]
    public void In_a_closed_world_tier_and_scope_decide(AbsenceTier tier, ScopeKind kind, bool declared, AbsenceEffect effect) =>
        Absence.Decide(tier, new(kind, declared), worldClosed: true, foreignSupplier: false).ShouldBe(effect);

    [Fact]
    public void In_an_open_world_absence_is_never_evidence() =>
        Everywhere(worldClosed: false, foreignSupplier: false).ShouldBe([AbsenceEffect.Nothing, AbsenceEffect.AskPlatform]);

    [Fact]
    public void What_somebody_else_may_supply_is_not_even_asked_for()
    {
        Everywhere(worldClosed: true, foreignSupplier: true).ShouldBe([AbsenceEffect.Nothing]);
        Everywhere(worldClosed: false, foreignSupplier: true).ShouldBe([AbsenceEffect.Nothing]);
    }

    private static IEnumerable<AbsenceEffect> Everywhere(bool worldClosed, bool foreignSupplier) =>
        (from tier in Enum.GetValues<AbsenceTier>()
         from kind in Enum.GetValues<ScopeKind>()
         from declared in new[] { false, true }
         select Absence.Decide(tier, new(kind, declared), worldClosed, foreignSupplier)).Distinct().Order();
}
