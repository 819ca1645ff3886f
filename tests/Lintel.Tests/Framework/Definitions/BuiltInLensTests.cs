using Lintel.Framework.Definitions;
using Lintel.Framework.Lenses;
using Lintel.Framework.Scoring;

namespace Lintel.Tests.Framework.Definitions;

public sealed class BuiltInLensTests
{
    private static LensDefinition Lens => BuiltInLens.WellArchitected;

    [Fact]
    public void It_has_the_pillars_questions_and_practices_of_the_catalogue()
    {
        Lens.Pillars.Select(pillar => pillar.Id).ShouldBe(Catalogue.WellArchitected.Pillars.Select(pillar => pillar.Id));
        Lens.Questions.Select(question => question.Id).ShouldBe(Catalogue.WellArchitected.Questions.Select(question => question.Id));
        Lens.Questions.Sum(question => question.Choices.Count(choice => !choice.IsNone)).ShouldBe(307);
    }

    [Fact]
    public void None_of_these_stands_last_in_every_question() => Lens.Questions
        .Where(question => question.Choices.Count(choice => choice.IsNone) != 1 || question.Choices[^1].Title != "None of these" || !question.Choices[^1].IsNone)
        .ShouldBeEmpty();

    [Fact]
    public void Choices_stand_in_the_order_of_the_tool_with_its_titles()
    {
        var question = Lens.QuestionOrNull("performing-architecture").ShouldNotBeNull();
        question.Title.ShouldBe("How do you select the appropriate cloud resources and architecture patterns for your workload?");
        question.Choices.Select(choice => Catalogue.WellArchitected.BestPracticeOrNull(choice.Id)?.Id.Id ?? choice.Title).ShouldBe(
            ["PERF01-BP01", "PERF01-BP04", "PERF01-BP02", "PERF01-BP03", "PERF01-BP05", "PERF01-BP06", "PERF01-BP07", "None of these"]);
        Lens.QuestionOrNull("priorities").ShouldNotBeNull().Choices[0].Title.ShouldBe("Evaluate customer needs");
    }

    [Fact]
    public void All_practices_make_no_risk_all_high_ones_a_medium_one_and_less_a_high_one()
    {
        foreach (var question in Catalogue.WellArchitected.Questions)
        {
            var definition = Lens.QuestionOrNull(question.Id).ShouldNotBeNull();
            var all = Ids(question.BestPractices);
            var high = Ids(question.BestPractices.Where(practice => practice.Risk == Lintel.Framework.Risk.High));
            var worst = high.Count == 0 ? RiskLevel.Medium : RiskLevel.High;
            Of(definition, all).ShouldBe(RiskLevel.None);
            Of(definition, [question.NoneChoiceId]).ShouldBe(worst);
            if (high.Count > 0)
            {
                Of(definition, high).ShouldBe(high.Count == all.Count ? RiskLevel.None : RiskLevel.Medium);
                Of(definition, [.. all.Except(high.Take(1), StringComparer.Ordinal), question.NoneChoiceId]).ShouldBe(RiskLevel.High);
            }
        }

        static HashSet<string> Ids(IEnumerable<BestPractice> practices) => practices.Select(practice => practice.Id.ChoiceId).ToHashSet(StringComparer.Ordinal);
        static RiskLevel Of(QuestionDefinition question, HashSet<string> selected) => question.RiskOf(selected, new HashSet<string>());
    }

    [Fact]
    public void Every_text_fits_what_clients_of_the_service_expect()
    {
        Lens.Questions.Where(question => !Fits(question.Title, 512) || !Fits(question.Description, 1024) || !Fits(question.HelpfulResource?.DisplayText, 64)
            || !Fits(question.ImprovementPlanUrl, 2048) || question.Id.Length > 128).ShouldBeEmpty();
        Lens.Questions.SelectMany(question => question.Choices).Where(choice => !Fits(choice.Title, 512) || !Fits(choice.Description, 1024) || choice.Id.Length > 64
            || !Fits(choice.HelpfulResource?.DisplayText ?? "-", 1024) || !Fits(choice.ImprovementPlan?.DisplayText ?? "-", 1024)).ShouldBeEmpty();

        static bool Fits(string? text, int atMost) => text is { Length: > 0 } && text.Length <= atMost;
    }

    [Fact]
    public void Every_practice_has_a_page_and_says_what_to_do() => Lens.Questions.SelectMany(question => question.Choices)
        .Where(choice => !choice.IsNone && (choice.ImprovementPlan?.Url is null || choice.HelpfulResource?.Url is null)).ShouldBeEmpty();
}
