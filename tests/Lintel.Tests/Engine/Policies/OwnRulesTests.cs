using Lintel.Engine;
using Lintel.Engine.Formats;
using Lintel.Engine.Loading;
using Lintel.Engine.Policies;
using Lintel.Engine.Reports;
using Lintel.Framework.Evidence;
using Lintel.Rules;
using Lintel.Tests.Meta;

namespace Lintel.Tests.Engine.Policies;

/// <summary>Policies as rules: what they are called, what is wrong with them, what follows from them.</summary>
public sealed class OwnRulesTests
{
    private const string Queue = "resource \"aws_sqs_queue\" \"orders\" {\n  name = \"orders\"\n}\n";

    private static readonly string Policy = Fence("yaml");

    [Fact]
    public void The_example_of_the_page_does_what_the_page_says()
    {
        var review = Policed.Review(Policy, Fence("terraform"));
        var finding = review.Findings.Single(finding => finding.Rule.Slug == "own-1");
        finding.Status.ShouldBe(Lintel.Engine.Checking.FindingStatus.Fail);
        finding.Reason.ShouldBe("Does not hold: Queues are encrypted with a key of ours: `kms_master_key_id` is not set.");
        finding.Location.ShouldNotBeNull().Line.ShouldBe(1);
        finding.Aliases.ShouldBe(["OWN_1"]);
        finding.Severity.ShouldBe(Severity.High);
    }

    [Fact]
    public void A_finding_stands_at_the_argument_and_tells_its_value()
    {
        var finding = Policed.Review(Policed.Asks("name", "starting_with", "shop-"), Queue).Findings.Single(finding => finding.Rule.Slug == "own-1");
        finding.Location.ShouldNotBeNull().Line.ShouldBe(2);
        finding.Reason.ShouldEndWith("`name` is \"orders\".");
    }

    [Fact]
    public void A_secret_is_not_shown()
    {
        var review = Policed.Review(Policed.Asks("name", "starting_with", "shop-"), """
            variable "name" {
              sensitive = true
              default   = "hidden-word"
            }
            resource "aws_sqs_queue" "a" { name = var.name }
            """);
        Written("json", review).ShouldNotContain("hidden-word");
    }

    [Theory]
    [InlineData("HIGH", "[SEC08-BP02]", PracticeState.NotMet)]
    [InlineData("LOW", "[SEC08-BP02]", PracticeState.Partly)]
    [InlineData("LOW", "[{ id: SEC08-BP02, fail: refutes }]", PracticeState.NotMet)]
    [InlineData("HIGH", "[{ id: SEC08-BP02, fail: weakens }]", PracticeState.Partly)]
    [InlineData("HIGH", "[]", PracticeState.Met)]
    public void A_failure_bears_on_the_practices_that_the_policy_names(string severity, string practices, PracticeState expected) =>
        State(Policed.Review(Policy.Replace("HIGH", severity, StringComparison.Ordinal).Replace("[SEC08-BP02]", practices, StringComparison.Ordinal), Queue)).ShouldBe(expected);

    [Fact]
    public void A_policy_can_be_suppressed_by_slug_and_by_id()
    {
        var review = Policed.Review(Policy, "# lintel:ignore own-1 -- a trial\n" + Queue);
        review.Roots.Single().Suppressed.ShouldHaveSingleItem().Rule.Slug.ShouldBe("own-1");
        Policed.Review(Policy, Queue.Replace("name", "# checkov:skip=OWN_1:a trial\n  name", StringComparison.Ordinal))
            .Roots.Single().Suppressed.ShouldHaveSingleItem().Rule.Slug.ShouldBe("own-1");
    }

    [Fact]
    public void Code_scanning_gets_the_rule_with_its_address()
    {
        var sarif = Written("sarif", Policed.Review(Policy, Queue));
        sarif.ShouldContain("\"id\": \"own-1\"");
        sarif.ShouldContain("\"helpUri\": \"https://example.com/handbook/queues\"");
    }

    [Theory]
    [InlineData("definition: {}", "3", "metadata")]
    [InlineData("metadata: { id: A, name: b }", "3", "definition")]
    [InlineData("metadata: { name: b }\ndefinition: { cond_type: resource }", "3", "metadata.id")]
    [InlineData("metadata: { id: A }\ndefinition: { cond_type: resource }", "3", "metadata.name")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: text", "4", "definition")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: wish }", "4", "wish")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: attribute, attribute: x, operator: resembles }", "4", "resembles")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: attribute, attribute: x, operator: equals }", "4", "value")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: attribute, operator: exists }", "4", "attribute")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: attribute, attribute: x, operator: regex_match, value: '(' }", "4", "regex_match")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: attribute, attribute: x, operator: cidr_range_subset, value: here }", "4", "cidr_range_subset")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: attribute, attribute: 'x[', operator: jsonpath_exists }", "4", "x[")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { cond_type: connection, operator: likes }", "4", "likes")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { not: [] }", "4", "not")]
    [InlineData("metadata: { id: A, name: b }\ndefinition: { and: [text] }", "4", "definition")]
    [InlineData("metadata: { id: A, name: b }\nmetadata: { id: B, name: b }", "4", "metadata")]
    [InlineData("metadata: { id: sqs-queue-encrypted, name: b }\ndefinition: { cond_type: resource, resource_types: [x], operator: exists }", "1", "sqs-queue-encrypted")]
    [InlineData("- just a list", "3", "metadata")]
    public void A_policy_that_is_wrong_is_told_with_its_place_and_costs_itself_alone(string policy, string line, string named)
    {
        var tree = new MemoryTree($"# file: policies/bad.yaml\n# wrong\n{policy}\n# file: policies/good.yaml\n{Policy}");
        var rules = OwnRules.Read(tree, ["policies"]);
        rules.Rules.ShouldHaveSingleItem().Slug.ShouldBe("own-1");
        var fault = rules.Diagnostics[0];
        fault.ToString().ShouldStartWith($"policies/bad.yaml({line},");
        fault.Detail.ShouldContain(named);
    }

    [Fact]
    public void A_practice_that_does_not_exist_is_told_and_the_policy_stays()
    {
        var rules = Policed.Read(Policy.Replace("[SEC08-BP02]", "[SEC08-BP02, SEC99-BP01]", StringComparison.Ordinal));
        rules.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("unknown-practice");
        rules.Rules.ShouldHaveSingleItem().Definition.Practices.ShouldHaveSingleItem().Practice.Id.ShouldBe("SEC08-BP02");
    }

    [Fact]
    public void Of_two_policies_of_one_id_the_first_counts()
    {
        var tree = new MemoryTree($"# file: policies/a.yaml\n{Policy}\n# file: policies/deep/b.json\n{{ \"metadata\": {{ \"id\": \"own_1\", \"name\": \"again\" }}, \"definition\": {{ \"cond_type\": \"resource\", \"operator\": \"exists\" }} }}");
        var rules = OwnRules.Read(tree, ["policies"]);
        rules.Rules.ShouldHaveSingleItem().Definition.Title.ShouldBe("Queues are encrypted with a key of ours");
        rules.Diagnostics.ShouldHaveSingleItem().Detail.ShouldContain("own-1");
    }

    [Fact]
    public void A_policy_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{ not: ", 60)) + "x" + string.Concat(Enumerable.Repeat(" }", 60));
        Policed.Read($"metadata: {{ id: A, name: b }}\ndefinition: {deep}").Rules.ShouldBeEmpty();
        var wide = string.Join(", ", Enumerable.Repeat("{ cond_type: attribute, attribute: a, operator: exists }", 2_000));
        Policed.Read($"metadata: {{ id: A, name: b }}\ndefinition: {{ and: [{wide}] }}").Rules.ShouldBeEmpty();
    }

    [Fact]
    public void The_policies_that_ship_can_be_read_and_find_what_they_are_about()
    {
        var tree = new MemoryTree(string.Concat(Checkout.Files(".yaml").Where(file => file.StartsWith("examples/policies/", StringComparison.Ordinal)).Select(file => $"# file: {file}\n{Checkout.Text(file)}\n")));
        var rules = OwnRules.Read(tree, ["examples/policies"]);
        rules.Diagnostics.ShouldBeEmpty();
        rules.Rules.Select(rule => rule.Slug).ShouldBe(["shop-1", "shop-2"]);
        var review = Reviewer.Review(new MemoryTree(Reports.Reported.Example("ecommerce")), "", "shop", new ReviewOptions { AsOf = new DateOnly(2026, 11, 28), OwnRules = rules });
        review.Roots.Single().Failures.Select(finding => finding.Rule.Slug).ShouldContain("shop-1");
    }

    private static PracticeState State(Review review) => review.Roots.Single().Practices.Single(answer => answer.Practice.Id.Id == "SEC08-BP02").State;

    private static string Written(string format, Review review)
    {
        using var stream = new MemoryStream();
        (ReportFormats.OrNull(format) ?? throw new InvalidOperationException(format)).Write(review, new ReportOptions(ShowAll: true), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Fence(string language)
    {
        var page = Checkout.Text("docs/own-rules.md");
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
