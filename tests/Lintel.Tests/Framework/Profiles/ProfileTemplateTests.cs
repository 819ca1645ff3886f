using System.Collections.Immutable;
using Lintel.Framework.Lenses;
using Lintel.Framework.Profiles;

namespace Lintel.Tests.Framework.Profiles;

public sealed class ProfileTemplateTests
{
    private static ProfileTemplate Template => ProfileTemplate.Standard;

    [Fact]
    public void The_template_asks_eight_questions_about_the_business() => Template.Questions.Select(question => question.Id).ShouldBe(
    [
        "profile_growth", "profile_criticality", "profile_resilience", "profile_compliance", "profile_cost", "profile_operations", "profile_experience", "profile_sustainability",
    ]);

    [Fact]
    public void Every_choice_leads_to_questions_that_the_framework_has()
    {
        var codes = Template.Questions.SelectMany(question => question.Choices).SelectMany(choice => choice.Priorities).ToList();
        codes.Where(code => Catalogue.WellArchitected.QuestionOrNull(code)?.Code != code).ShouldBeEmpty();
        codes.Select(code => code.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')).Distinct().ShouldBe(["OPS", "SEC", "REL", "PERF", "COST", "SUS"], ignoreOrder: true);
    }

    [Fact]
    public void Ids_are_unique_and_texts_fit_what_clients_of_the_service_expect()
    {
        Template.Questions.SelectMany(question => question.Choices).Select(choice => choice.Id).ShouldBeUnique();
        Template.Questions.ShouldAllBe(question => question.Title.Length <= 512 && question.Description.Length <= 1024 && question.Choices.Length >= question.MaxSelected);
        Template.Questions.SelectMany(question => question.Choices).ShouldAllBe(choice => choice.Id.Length <= 64 && choice.Title.Length <= 512 && choice.Description.Length <= 1024);
    }

    [Fact]
    public void Answers_keep_to_the_numbers_of_their_questions()
    {
        Template.Problems(Modest).ShouldBeEmpty();
        Template.Problems(Modest.SetItem("profile_growth", [])).ShouldBe(["The question \"profile_growth\" takes exactly 1 of its choices, not 0."]);
        Template.Problems(Modest.SetItem("profile_growth", ["growth_fast", "growth_peaks"])).ShouldBe(["The question \"profile_growth\" takes exactly 1 of its choices, not 2."]);
        Template.Problems(Modest.SetItem("profile_cost", ["growth_fast"])).ShouldBe(["The question \"profile_cost\" has no choice \"growth_fast\"."]);
        Template.Problems(Modest.SetItem("profile_color", ["blue"])).ShouldBe(["The template has no question \"profile_color\"."]);
        Template.Problems(Modest.SetItem("profile_resilience", ["survive_zone", "survive_attack", "survive_zone"])).ShouldBeEmpty();
        Template.Problems(Modest.Remove("profile_cost")).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_modest_workload_prioritizes_next_to_nothing() => Prioritization.Of(Modest).ShouldBe(Ids("OPS11", "PERF05", "COST10"));

    [Fact]
    public void Priorities_are_those_of_all_selected_choices_in_the_order_of_the_framework()
    {
        Prioritization.Of(Modest.SetItem("profile_criticality", ["critical_felt"]).SetItem("profile_cost", ["cost_watched"]))
            .ShouldBe(Ids("OPS08", "OPS10", "OPS11", "REL06", "REL09", "REL11", "PERF05", "COST01", "COST02", "COST03", "COST10"));
        Prioritization.Of(ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("profile_resilience", ["survive_attack", "survive_part"]))
            .ShouldBe(Ids("SEC04", "SEC08", "SEC10", "REL06", "REL09", "REL11"));
        Prioritization.Of(ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("profile_cost", ["no_such_choice"]).Add("nonsense", ["x"])).ShouldBeEmpty();
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> Modest => ImmutableDictionary<string, ImmutableArray<string>>.Empty
        .Add("profile_growth", ["growth_steady"])
        .Add("profile_criticality", ["critical_little"])
        .Add("profile_cost", ["cost_free"])
        .Add("profile_operations", ["operations_automated"])
        .Add("profile_experience", ["experience_long"])
        .Add("profile_sustainability", ["footprint_none"]);

    private static IEnumerable<string> Ids(params string[] codes) => codes.Select(code => Catalogue.WellArchitected.QuestionOrNull(code).ShouldNotBeNull().Id);
}
