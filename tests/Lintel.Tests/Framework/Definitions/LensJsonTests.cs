using System.Text.Json.Nodes;
using Lintel.Framework.Definitions;

namespace Lintel.Tests.Framework.Definitions;

public sealed class LensJsonTests
{
    private const string Question = "pillars[0].questions[0]";
    private const string Choice = $"{Question}.choices[0]";

    [Fact]
    public void A_lens_is_read_with_everything_in_it()
    {
        var lens = LensExample.Lens;
        (lens.Name, lens.Description).ShouldBe(("Payments", "What we ask of everything that moves money."));
        var question = lens.PillarOrNull("payments").ShouldNotBeNull().Questions.ShouldHaveSingleItem();
        question.HelpfulResource.ShouldBe(new ResourceLink("Our page on retries", "https://wiki.example.com/retries"));
        question.Choices.Select(choice => choice.Id).ShouldBe(["pay_idempotent", "pay_backoff", "pay_no"]);
        question.Choices.Where(choice => choice.IsNone).ShouldHaveSingleItem().Id.ShouldBe("pay_no");
        question.Choices[0].HelpfulResource.ShouldBe(new ResourceLink("A key makes \"twice\" once; 100 % of the time.", null));
        question.Choices[0].AdditionalResources.ShouldBe(
        [
            new(AdditionalResourceKind.HelpfulResource, [new("More", null), new("Even more", "https://example.com")]),
            new(AdditionalResourceKind.ImprovementPlan, [new("Steps", null)]),
        ]);
        question.RiskRules.Select(rule => $"{rule.Condition}: {rule.Risk}").ShouldBe(["pay_idempotent && pay_backoff: None", "pay_idempotent: Medium", "default: High"]);
        lens.PillarOfOrNull(question).ShouldNotBeNull().Id.ShouldBe("payments");
    }

    [Fact]
    public void A_lens_that_is_written_reads_back_equal()
    {
        var written = LensJson.Write(LensExample.Lens);
        LensJson.Read(written).Definition.ShouldBe(LensExample.Lens);
        LensJson.Write(LensJson.Read(written).Definition.ShouldNotBeNull()).ShouldBe(written);
    }

    [Fact]
    public void Members_that_the_format_does_not_know_are_passed_over()
    {
        LensJson.Read(LensExample.With("_version", "1.3.6")).Definition.ShouldBe(LensExample.Lens);
        LensJson.Read(LensExample.With($"{Choice}.improvementPlan.Url", "ftp://nowhere")).Definition.ShouldBe(LensExample.Lens);
        LensJson.Read(LensExample.With($"{Choice}.weight", 7)).Definition.ShouldBe(LensExample.Lens);
    }

    [Theory]
    [InlineData("schemaVersion", null, "schemaVersion is missing.")]
    [InlineData("schemaVersion", "2020-01-01", "schemaVersion is \"2020-01-01\", and only \"2021-11-01\" is known.")]
    [InlineData("name", null, "name is missing.")]
    [InlineData("name", "", "name is empty.")]
    [InlineData("description", null, "description is missing.")]
    [InlineData("description", "a; b", "description has the character \";\" (U+003B), and only letters, digits, spaces, line breaks and - _ . , : / ( ) @ ! & # + ' ? are allowed.")]
    [InlineData("pillars", null, "pillars is missing.")]
    [InlineData("pillars[0].id", "ab", "pillars[0].id has fewer than 3 characters.")]
    [InlineData("pillars[0].id", "a-b-c", "pillars[0].id is \"a-b-c\", and only letters, digits and underscores are allowed.")]
    [InlineData($"{Question}.id", "pay.retry", "pillars[0].questions[0].id is \"pay.retry\", and only letters, digits and underscores are allowed.")]
    [InlineData($"{Question}.title", "", "pillars[0].questions[0].title is empty.")]
    [InlineData($"{Question}.choices", "none", "pillars[0].questions[0].choices must be a list, not a text.")]
    [InlineData($"{Question}.helpfulResource.displayText", null, "pillars[0].questions[0].helpfulResource.displayText is missing, and a url needs it.")]
    [InlineData($"{Question}.helpfulResource.url", "wiki.example.com", "pillars[0].questions[0].helpfulResource.url is \"wiki.example.com\", which does not start with http:// or https://.")]
    [InlineData($"{Choice}.improvementPlan", null, "pillars[0].questions[0].choices[0].improvementPlan is missing; only a choice whose id ends in _no needs none.")]
    [InlineData($"{Question}.choices[1].improvementPlan.displayText", "", "pillars[0].questions[0].choices[1].improvementPlan has no displayText; only a choice whose id ends in _no needs none.")]
    [InlineData($"{Choice}.additionalResources[0].type", "VIDEO", "pillars[0].questions[0].choices[0].additionalResources[0].type is \"VIDEO\", and only HELPFUL_RESOURCE and IMPROVEMENT_PLAN are known.")]
    [InlineData($"{Question}.riskRules", null, "pillars[0].questions[0].riskRules is missing.")]
    [InlineData($"{Question}.riskRules[1].risk", "NO_RISK", "pillars[0].questions[0].riskRules[1].risk is the level of an earlier rule, and a question has one rule for each level.")]
    [InlineData($"{Question}.riskRules[1].risk", "LOW_RISK", "pillars[0].questions[0].riskRules[1].risk is \"LOW_RISK\", and only HIGH_RISK, MEDIUM_RISK and NO_RISK are known.")]
    [InlineData($"{Question}.riskRules[1].condition", "default", "pillars[0].questions[0].riskRules[2] stands after the default rule and can never count.")]
    [InlineData($"{Question}.riskRules[1].condition", "pay_backof", "pillars[0].questions[0].riskRules[1].condition names \"pay_backof\", which is no choice of the question.")]
    [InlineData($"{Question}.riskRules[1].condition", "pay_backoff &&", "pillars[0].questions[0].riskRules[1].condition ends where a choice id should stand.")]
    public void What_breaks_the_format_is_said_at_its_place(string path, string? value, string problem)
    {
        var reading = LensJson.Read(LensExample.With(path, value));
        reading.Definition.ShouldBeNull();
        reading.Problems.ShouldBe([problem]);
    }

    [Theory]
    [InlineData("name", 128)]
    [InlineData("description", 2048)]
    [InlineData("pillars[0].name", 128)]
    [InlineData("pillars[0].id", 128)]
    [InlineData($"{Question}.id", 128)]
    [InlineData($"{Question}.title", 128)]
    [InlineData($"{Question}.description", 2048)]
    [InlineData($"{Question}.helpfulResource.displayText", 2048)]
    [InlineData($"{Question}.choices[2].id", 128)]
    [InlineData($"{Choice}.title", 128)]
    [InlineData($"{Choice}.improvementPlan.displayText", 2048)]
    [InlineData($"{Choice}.additionalResources[0].content[0].displayText", 2048)]
    public void Texts_are_as_long_as_the_service_takes_them(string path, int most)
    {
        var ending = path.EndsWith("choices[2].id", StringComparison.Ordinal) ? "_no" : "";
        LensJson.Read(LensExample.With(path, new string('a', most - ending.Length) + ending)).Problems.ShouldBeEmpty();
        LensJson.Read(LensExample.With(path, new string('a', most + 1 - ending.Length) + ending)).Problems
            .ShouldBe([$"{path} has {most + 1} characters, more than the {most} allowed."]);
    }

    [Theory]
    [InlineData("pillars", 10, "pillars")]
    [InlineData("pillars[0].questions", 20, "questions")]
    [InlineData($"{Question}.choices", 15, "choices")]
    [InlineData($"{Choice}.additionalResources[0].content", 5, "links")]
    public void Lists_are_as_long_as_the_service_takes_them(string path, int most, string what)
    {
        LensJson.Read(LensExample.With(path, Copies(path, most))).Problems.ShouldBeEmpty();
        LensJson.Read(LensExample.With(path, Copies(path, most + 1))).Problems.ShouldBe([$"{path} has {most + 1} {what}, more than the {most} allowed."]);
    }

    [Theory]
    [InlineData("pillars", "pillars")]
    [InlineData("pillars[0].questions", "questions")]
    [InlineData($"{Question}.riskRules", "rules")]
    public void A_list_that_must_be_there_has_something_in_it(string path, string what) =>
        LensJson.Read(LensExample.With(path, new JsonArray())).Problems.ShouldBe([$"{path} has no {what}, and at least one is needed."]);

    [Fact]
    public void A_fourth_rule_is_one_too_many()
    {
        var rules = Enumerable.Range(0, 4).Select(_ => (JsonNode?)new JsonObject { ["condition"] = "pay_backoff", ["risk"] = "NO_RISK" });
        LensJson.Read(LensExample.With($"{Question}.riskRules", new JsonArray([.. rules]))).Problems[0].ShouldBe($"{Question}.riskRules has 4 rules, more than the 3 allowed.");
    }

    [Fact]
    public void Five_links_of_a_kind_may_be_spread_over_entries_and_a_sixth_may_not()
    {
        LensJson.Read(LensExample.With($"{Choice}.additionalResources", Spread(5))).Problems.ShouldBeEmpty();
        LensJson.Read(LensExample.With($"{Choice}.additionalResources", Spread(6))).Problems
            .ShouldBe([$"{Choice}.additionalResources[5].content brings the links of type HELPFUL_RESOURCE to 6, more than the 5 allowed for a choice."]);

        static JsonArray Spread(int count) => new(
        [
            .. Enumerable.Range(0, count).Select(_ => (JsonNode?)new JsonObject
            {
                ["type"] = "HELPFUL_RESOURCE",
                ["content"] = new JsonArray(new JsonObject { ["displayText"] = "More" }),
            }),
        ]);
    }

    [Theory]
    [InlineData("Größe, 寸法 and वेग: is it ok (or not)? Tom\u2019s & Co. #1/2 @home + 'x' -_!\nYes")]
    public void Letters_of_every_language_and_some_signs_are_allowed(string text) =>
        LensJson.Read(LensExample.With($"{Question}.title", text)).Problems.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(RefusedSigns))]
    public void Other_signs_are_refused_in_names_titles_and_descriptions_only(char sign)
    {
        foreach (var path in new[] { "name", "description", "pillars[0].name", $"{Question}.title", $"{Question}.description", $"{Choice}.title" })
            LensJson.Read(LensExample.With(path, $"a{sign}b")).Problems.ShouldHaveSingleItem().ShouldStartWith($"{path} has the character \"{sign}\"");
        foreach (var path in new[] { $"{Question}.helpfulResource.displayText", $"{Choice}.helpfulResource.displayText", $"{Choice}.improvementPlan.displayText" })
            LensJson.Read(LensExample.With(path, $"a{sign}b")).Problems.ShouldBeEmpty();
    }

    public static TheoryData<char> RefusedSigns => new(";%<>=*\"[]$|~{}");

    [Theory]
    [InlineData("", "The document is not JSON of at most 64 levels: line 1, byte 1 is where it breaks.")]
    [InlineData("{\n  \"name\": x }", "The document is not JSON of at most 64 levels: line 2, byte 11 is where it breaks.")]
    [InlineData("[]", "The document must be an object.")]
    [InlineData("null", "The document must be an object.")]
    [InlineData("{\"\\ud800\": 1}", "The document is not valid Unicode text.")]
    public void A_text_that_is_no_lens_at_all_is_said_to_be_none(string json, string problem) => LensJson.Read(json).Problems.ShouldBe([problem]);

    [Fact]
    public void Half_a_character_is_no_text() =>
        LensJson.Read(LensExample.Json.Replace("\"name\": \"Payments\",\n  \"desc", "\"name\": \"\\ud83d\",\n  \"desc", StringComparison.Ordinal)).Problems[0].ShouldBe("name is not valid Unicode text.");

    [Fact]
    public void Depth_and_length_are_bounded()
    {
        LensJson.Read(new string('[', 100_000)).Problems.ShouldHaveSingleItem().ShouldStartWith("The document is not JSON of at most 64 levels");
        LensJson.Read(LensExample.Json + new string(' ', 500_000 - LensExample.Json.Length)).Problems.ShouldBeEmpty();
        LensJson.Read(LensExample.Json + new string(' ', 500_001 - LensExample.Json.Length)).Problems.ShouldBe(["The document has 500001 characters, more than the 500000 allowed."]);
    }

    [Fact]
    public void Ids_of_pillars_and_questions_are_unique_in_the_lens()
    {
        var pillar = JsonNode.Parse(LensExample.Json).ShouldNotBeNull()["pillars"].ShouldNotBeNull()[0].ShouldNotBeNull();
        LensJson.Read(LensExample.With("pillars", new JsonArray(pillar.DeepClone(), pillar.DeepClone()))).Problems.ShouldBe(
        [
            "pillars[1].id is \"payments\", which occurs before in the lens.",
            "pillars[1].questions[0].id is \"pay_retry\", which occurs before in the lens.",
        ]);
    }

    [Fact]
    public void Ids_of_choices_are_unique_in_the_question() => LensJson.Read(LensExample.With($"{Question}.choices[1].id", "pay_idempotent")).Problems
        .ShouldContain($"{Question}.choices[1].id is \"pay_idempotent\", which occurs before in the question.");

    [Fact]
    public void The_list_of_problems_ends_somewhere()
    {
        var ids = string.Join(" && ", Enumerable.Range(0, 10_000).Select(index => $"x{index}"));
        var problems = LensJson.Read(LensExample.With($"{Question}.riskRules[0].condition", ids)).Problems;
        problems.Length.ShouldBe(201);
        problems[^1].ShouldBe("There are 9800 further problems, which are not listed.");
    }

    private static JsonArray Copies(string path, int count)
    {
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        JsonNode? node = JsonNode.Parse(LensExample.Json);
        foreach (var step in steps)
            node = step.StartsWith('[') ? node.ShouldNotBeNull()[step[1] - '0'] : node.ShouldNotBeNull()[step];
        var first = node.ShouldNotBeNull().AsArray();
        return new(
        [
            .. Enumerable.Range(0, count).Select(index =>
            {
                var copy = first[Math.Min(index, first.Count - 1)].ShouldNotBeNull().ToJsonString();
                if (index >= first.Count)
                {
                    copy = copy.Replace("\"payments\"", $"\"payments{index}\"", StringComparison.Ordinal)
                        .Replace("\"pay_retry\"", $"\"pay_retry{index}\"", StringComparison.Ordinal)
                        .Replace("\"pay_no\"", $"\"pay_{index}_no\"", StringComparison.Ordinal);
                }

                return JsonNode.Parse(copy);
            }),
        ]);
    }
}
