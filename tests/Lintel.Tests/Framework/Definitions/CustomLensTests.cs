using Lintel.Framework.Definitions;

namespace Lintel.Tests.Framework.Definitions;

public sealed class CustomLensTests
{
    private static LensDefinition Exported => CustomLens.Of(BuiltInLens.WellArchitected);

    [Fact]
    public void The_built_in_lens_can_be_exported_and_read()
    {
        var reading = LensJson.Read(LensJson.Write(Exported));
        reading.Problems.ShouldBeEmpty();
        reading.Definition.ShouldBe(Exported);
        LensAdvice.Of(Exported).ShouldBeEmpty();
    }

    [Fact]
    public void A_title_that_is_too_long_stands_whole_in_the_description()
    {
        var question = Exported.Questions.Where(question => question.Title.EndsWith("...", StringComparison.Ordinal)).ShouldHaveSingleItem();
        question.Title.Length.ShouldBeLessThanOrEqualTo(LensLimits.Title);
        var whole = BuiltInLens.WellArchitected.Questions.Single(other => other.Id.Replace('-', '_') == question.Id);
        question.Description.ShouldBe($"{whole.Title}\n{whole.Description}");
        whole.Title.ShouldStartWith(question.Title[..^3]);
    }

    [Fact]
    public void What_an_author_may_not_have_meant_is_noted()
    {
        var question = LensExample.Question;
        LensAdvice.Of(LensExample.Lens).ShouldBeEmpty();
        LensAdvice.Of(With(question with { RiskRules = question.RiskRules[1..2] })).ShouldBe(
        [
            "The question pay_retry has no default rule: it stays unanswered where no rule holds.",
            "The choice pay_backoff of the question pay_retry is in no rule: it lowers no risk.",
        ]);
        LensAdvice.Of(With(question with { Choices = [.. question.Choices[..2], question.Choices[2] with { Id = "pay_none", Title = "None of these." }] })).ShouldBeEmpty();
        var id = new string('x', 65);
        LensAdvice.Of(LensExample.Lens with { Pillars = [LensExample.Lens.Pillars[0] with { Id = id }] })
            .ShouldBe([$"The pillar id {id} has more than 64 characters, which clients that check them refuse."]);
    }

    private static LensDefinition With(QuestionDefinition question) =>
        LensExample.Lens with { Pillars = [LensExample.Lens.Pillars[0] with { Questions = [question] }] };
}
