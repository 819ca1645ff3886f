using Lintel.Framework.Workloads;

namespace Lintel.Tests.Framework.Workloads;

public sealed class ScopeTests
{
    private static readonly ScopeSigns Everything = new(Network: true, Compute: true, Entry: true, Data: true);

    [Fact]
    public void Network_compute_entry_and_data_in_one_root_are_taken_for_the_workload() =>
        Scope.Infer(RootKind.Root, Everything).ShouldBe(new Scope(ScopeKind.Workload, IsDeclared: false));

    [Fact]
    public void A_root_that_lacks_one_of_them_is_taken_for_a_part()
    {
        Scope.Infer(RootKind.Root, Everything with { Network = false }).Kind.ShouldBe(ScopeKind.Part);
        Scope.Infer(RootKind.Root, Everything with { Compute = false }).Kind.ShouldBe(ScopeKind.Part);
        Scope.Infer(RootKind.Root, Everything with { Entry = false }).Kind.ShouldBe(ScopeKind.Part);
        Scope.Infer(RootKind.Root, Everything with { Data = false }).Kind.ShouldBe(ScopeKind.Part);
    }

    [Fact]
    public void A_module_stays_a_module_whatever_it_holds() => Scope.Infer(RootKind.Module, Everything).Kind.ShouldBe(ScopeKind.Module);

    [Fact]
    public void Only_a_declared_workload_is_complete()
    {
        Scope.Declare(ScopeKind.Workload).IsComplete.ShouldBeTrue();
        Scope.Infer(RootKind.Root, Everything).IsComplete.ShouldBeFalse();
        Scope.Declare(ScopeKind.Part).IsComplete.ShouldBeFalse();
        Scope.Declare(ScopeKind.AccountBaseline).IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void A_scope_is_read_as_it_is_printed() =>
        Enum.GetValues<ScopeKind>().Select(kind => ScopeWords.KindOrNull(kind.Word())).ShouldBe(Enum.GetValues<ScopeKind>().Select(kind => (ScopeKind?)kind));

    [Fact]
    public void A_word_that_names_no_scope_gives_none() => ScopeWords.KindOrNull("everything").ShouldBeNull();

    [Fact]
    public void A_scope_says_whether_it_was_declared()
    {
        Scope.Declare(ScopeKind.AccountBaseline).Text.ShouldBe("account-baseline (declared)");
        Scope.Infer(RootKind.Root, default).Text.ShouldBe("part (inferred)");
    }
}
