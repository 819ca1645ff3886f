using System.Collections.Immutable;
using Lintel.Framework.Definitions;

namespace Lintel.Tests.Framework.Definitions;

public sealed class LensDifferenceTests
{
    [Fact]
    public void Nothing_changed_between_equal_lenses() => LensDifference.Between(LensExample.Lens, LensExample.Lens).Pillars.ShouldBeEmpty();

    [Fact]
    public void New_changed_and_deleted_questions_update_their_pillar() => Shown(
        Lens(Pillar("security", Question("keys"), Question("roles"), Question("logs"))),
        Lens(Pillar("security", Question("keys"), Question("tokens"), Question("roles") with { Title = "Who may?" })))
        .ShouldBe(["UPDATED security: NEW tokens, UPDATED roles, DELETED logs"]);

    [Fact]
    public void A_question_is_changed_by_its_choices_and_rules_too() => Shown(
        LensExample.Lens,
        LensJson.Read(LensExample.With("pillars[0].questions[0].riskRules[1].condition", "pay_backoff")).Definition.ShouldNotBeNull())
        .ShouldBe(["UPDATED payments: UPDATED pay_retry"]);

    [Fact]
    public void Pillars_come_and_go_with_their_questions() => Shown(Lens(Pillar("security", Question("keys"))), Lens(Pillar("cost", Question("budget"))))
        .ShouldBe(["NEW cost: NEW budget", "DELETED security: DELETED keys"]);

    [Fact]
    public void A_renamed_pillar_is_updated_without_its_questions() => Shown(
        Lens(Pillar("security", Question("keys"))), Lens(Pillar("security", Question("keys")) with { Name = "Safety" }))
        .ShouldBe(["UPDATED security: "]);

    [Fact]
    public void A_moved_question_leaves_one_pillar_and_enters_the_other() => Shown(
        Lens(Pillar("one", Question("keys"), Question("logs")), Pillar("two", Question("roles"))),
        Lens(Pillar("one", Question("logs")), Pillar("two", Question("roles"), Question("keys"))))
        .ShouldBe(["UPDATED one: DELETED keys", "UPDATED two: NEW keys"]);

    private static ImmutableArray<string> Shown(LensDefinition baseline, LensDefinition target) =>
    [
        .. LensDifference.Between(baseline, target).Pillars.Select(pillar =>
            $"{pillar.Status.Word()} {pillar.PillarId}: {string.Join(", ", pillar.Questions.Select(question => $"{question.Status.Word()} {question.QuestionId}"))}"),
    ];

    private static LensDefinition Lens(params ImmutableArray<PillarDefinition> pillars) => new() { Name = "Lens", Description = "A lens.", Pillars = pillars };

    private static PillarDefinition Pillar(string id, params ImmutableArray<QuestionDefinition> questions) => new() { Id = id, Name = id, Questions = questions };

    private static QuestionDefinition Question(string id) => LensExample.Question with { Id = id };
}
