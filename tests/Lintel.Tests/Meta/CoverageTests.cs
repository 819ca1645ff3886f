using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Rules.Discovery;

namespace Lintel.Tests.Meta;

/// <summary>Holds how much of the framework the rules cover; the numbers only go up.</summary>
public sealed class CoverageTests
{
    private static readonly ILookup<string, Bearing> Bearings = RuleSet.All
        .SelectMany(rule => rule.Definition.Practices)
        .ToLookup(bearing => bearing.Practice.ChoiceId, StringComparer.Ordinal);

    [Fact]
    public void Many_practices_can_be_decided_both_ways() =>
        Practices(practice => IsProvable(practice) && IsRefutable(practice)).Count.ShouldBeGreaterThanOrEqualTo(116);

    [Fact]
    public void Many_practices_can_be_refuted() => Practices(IsRefutable).Count.ShouldBeGreaterThanOrEqualTo(160);

    [Fact]
    public void Many_practices_that_only_a_person_can_settle_are_drafted() =>
        Practices(practice => !IsProvable(practice) && Bearings[practice.Id.ChoiceId].Any(bearing => bearing.OnPass != OnPass.Nothing)).Count.ShouldBeGreaterThanOrEqualTo(129);

    [Fact]
    public void Every_practice_that_code_or_the_files_beside_it_tell_of_has_a_rule() =>
        Practices(practice => (practice.Detectability is Detectability.Code or Detectability.Partial or Detectability.Repository) && !Bearings.Contains(practice.Id.ChoiceId))
            .ShouldBeEmpty();

    [Fact]
    public void An_obligation_says_something_when_it_fails() =>
        RuleSet.All.Where(rule => rule.Definition.Practices.Any(bearing => bearing is { OnPass: OnPass.Proves, OnFailure: OnFailure.Nothing })).ShouldBeEmpty();

    // What people do is never proved by code, whatever its rules say.
    private static bool IsProvable(BestPractice practice) => !practice.IsHumanAct && Bearings[practice.Id.ChoiceId].Any(bearing => bearing.OnPass == OnPass.Proves);

    private static bool IsRefutable(BestPractice practice) => Bearings[practice.Id.ChoiceId].Any(bearing => bearing.OnFailure == OnFailure.Refutes);

    private static List<string> Practices(Func<BestPractice, bool> isOne) => [.. Catalogue.WellArchitected.BestPractices.Where(isOne).Select(practice => practice.Id.Id)];
}
