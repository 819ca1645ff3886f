using Lintel.Framework;
using Lintel.Framework.Lenses;
using Lintel.Framework.Practices;

namespace Lintel.Tests.Framework.Lenses;

public sealed class CatalogueTests
{
    private static Lens Lens => Catalogue.WellArchitected;

    [Fact]
    public void Six_pillars_stand_in_the_order_of_the_framework() =>
        Lens.Pillars.Select(pillar => $"{pillar.Code} {pillar.Id} {pillar.Questions.Length}").ShouldBe(
        [
            "OPS operationalExcellence 11", "SEC security 11", "REL reliability 13",
            "PERF performance 5", "COST costOptimization 11", "SUS sustainability 6",
        ]);

    [Fact]
    public void The_framework_has_57_questions_and_307_best_practices()
    {
        Lens.Questions.Count().ShouldBe(57);
        Lens.BestPractices.Count().ShouldBe(307);
        Lens.BestPractices.Select(practice => practice.Id.ChoiceId).Distinct(StringComparer.Ordinal).Count().ShouldBe(307);
        Lens.BestPractices.Select(practice => practice.Id.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(307);
    }

    [Fact]
    public void Every_practice_says_what_it_is_about_and_what_to_do()
    {
        Lens.BestPractices.Where(practice => practice.Description.Length < 20 || practice.Guidance.Length < 20).ShouldBeEmpty();
        Lens.BestPractices.Where(practice => !practice.Url.StartsWith("https://docs.aws.amazon.com/wellarchitected/", StringComparison.Ordinal)).ShouldBeEmpty();
        Lens.BestPractices.Select(practice => practice.Description).Distinct(StringComparer.Ordinal).Count().ShouldBe(307);
    }

    [Fact]
    public void Every_practice_has_the_code_of_its_question() =>
        Lens.Questions.SelectMany(question => question.BestPractices.Where(practice => practice.Id.QuestionCode != question.Code)).ShouldBeEmpty();

    [Fact]
    public void Choice_ids_of_none_stand_apart_from_the_practices() =>
        Lens.Questions.Where(question => Lens.BestPracticeOrNull(question.NoneChoiceId) is not null).ShouldBeEmpty();

    [Theory]
    [InlineData("SEC08-BP02")]
    [InlineData("sec08-bp02")]
    [InlineData("sec_protect_data_rest_encrypt")]
    public void A_practice_is_found_by_id_and_by_choice_id(string id) =>
        Lens.BestPracticeOrNull(id).ShouldNotBeNull().Id.ShouldBe(Sec08.Bp02);

    [Theory]
    [InlineData("SEC08")]
    [InlineData("protect-data-rest")]
    public void A_question_is_found_by_code_and_by_id(string id) =>
        Lens.QuestionOrNull(id).ShouldNotBeNull().Title.ShouldBe("How do you protect your data at rest?");

    [Theory]
    [InlineData("SEC")]
    [InlineData("security")]
    public void A_pillar_is_found_by_code_and_by_id(string id) => Lens.PillarOrNull(id).ShouldNotBeNull().Name.ShouldBe("Security");

    [Fact]
    public void An_id_that_is_not_there_gives_nothing()
    {
        Lens.BestPracticeOrNull("SEC99-BP99").ShouldBeNull();
        Lens.BestPracticeOrNull(new BestPracticeId("SEC08-BP02", "sec_of_another_lens")).ShouldBeNull();
        Lens.QuestionOrNull("SEC99").ShouldBeNull();
        Lens.PillarOrNull("five").ShouldBeNull();
    }

    [Fact]
    public void Retired_choices_are_known_and_no_longer_offered()
    {
        Lens.RetiredChoices.Select(choice => choice.ChoiceId).ShouldBe(["rel_fault_isolation_select_location", "rel_testing_resiliency_test_functional"]);
        Lens.RetiredChoices.Where(choice => Lens.BestPracticeOrNull(choice.ChoiceId) is not null).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_tool_has_another_title_both_are_known()
    {
        Lens.QuestionOrNull("SEC02").ShouldNotBeNull().ToolTitle.ShouldBe("How do you manage identities for people and machines?");
        Lens.QuestionOrNull("SEC03").ShouldNotBeNull().ToolTitle.ShouldBe("How do you manage permissions for people and machines?");
        Lens.BestPracticeOrNull("OPS01-BP01").ShouldNotBeNull().ToolTitle.ShouldBe("Evaluate customer needs");
    }

    [Theory]
    [InlineData("operationalExcellence", 8)]
    [InlineData("security", 7)]
    [InlineData("reliability", 5)]
    [InlineData("performance", 5)]
    [InlineData("costOptimization", 5)]
    [InlineData("sustainability", 6)]
    public void Design_principles_lead_to_questions(string pillar, int count)
    {
        var principles = Lens.PillarOrNull(pillar).ShouldNotBeNull().DesignPrinciples;
        principles.Length.ShouldBe(count);
        principles.SelectMany(principle => principle.QuestionCodes).Where(code => Lens.QuestionOrNull(code) is null).ShouldBeEmpty();
    }
}
