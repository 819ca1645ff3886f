using System.Text.Json.Nodes;
using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;

namespace Lintel.Tests.Framework.Definitions;

public sealed class QuestionDefinitionTests
{
    [Theory]
    [InlineData("", "", RiskLevel.Unanswered)]
    [InlineData("pay_no", "", RiskLevel.High)]
    [InlineData("pay_idempotent", "", RiskLevel.Medium)]
    [InlineData("pay_idempotent pay_backoff", "", RiskLevel.None)]
    [InlineData("pay_no pay_idempotent pay_backoff", "", RiskLevel.None)]
    [InlineData("pay_idempotent", "pay_backoff", RiskLevel.None)]
    [InlineData("", "pay_backoff", RiskLevel.High)]
    [InlineData("", "pay_idempotent pay_backoff", RiskLevel.None)]
    [InlineData("pay_no", "pay_backoff", RiskLevel.High)]
    [InlineData("of_another_question", "", RiskLevel.Unanswered)]
    [InlineData("", "of_another_question pay_no", RiskLevel.Unanswered)]
    public void Risk_follows_from_what_is_chosen(string selected, string notApplicable, RiskLevel risk) =>
        LensExample.Question.RiskOf(Set(selected), Set(notApplicable)).ShouldBe(risk);

    [Theory]
    [InlineData("pay_idempotent || pay_backoff", "", "pay_backoff", RiskLevel.High)]
    [InlineData("pay_idempotent || pay_backoff", "pay_idempotent", "pay_backoff", RiskLevel.None)]
    [InlineData("pay_idempotent || pay_backoff", "", "pay_idempotent pay_backoff", RiskLevel.None)]
    [InlineData("pay_idempotent && !pay_no", "pay_idempotent pay_no", "", RiskLevel.High)]
    public void Alternatives_and_guards_count_as_the_service_counts_them(string condition, string selected, string notApplicable, RiskLevel risk) =>
        With(new() { [condition] = "NO_RISK", ["default"] = "HIGH_RISK" }).RiskOf(Set(selected), Set(notApplicable)).ShouldBe(risk);

    [Theory]
    [InlineData("")]
    [InlineData("pay_backoff")]
    public void Where_no_rule_holds_nothing_is_claimed(string selected) =>
        With(new() { ["pay_idempotent"] = "NO_RISK" }).RiskOf(Set(selected), Set("")).ShouldBe(RiskLevel.Unanswered);

    [Fact]
    public void A_question_knows_its_choices()
    {
        LensExample.Question.ChoiceOrNull("pay_backoff").ShouldNotBeNull().Title.ShouldBe("Retries wait");
        LensExample.Question.ChoiceOrNull("PAY_BACKOFF").ShouldBeNull();
    }

    private static QuestionDefinition With(Dictionary<string, string> rules)
    {
        var array = new JsonArray([.. rules.Select(rule => (JsonNode?)new JsonObject { ["condition"] = rule.Key, ["risk"] = rule.Value })]);
        return LensJson.Read(LensExample.With("pillars[0].questions[0].riskRules", array)).Definition.ShouldNotBeNull().Questions.Single();
    }

    private static HashSet<string> Set(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
