using Lintel.Engine.Fixes;
using Lintel.Engine.Loading;
using Lintel.Rules;
using Lintel.Rules.Discovery;
using Lintel.Rules.Pages;

namespace Lintel.Tests.Engine.Fixes;

/// <summary>Runs every fix over the failing examples of its rule's page, in each of the four formats.</summary>
public sealed class FixExampleTests
{
    private static readonly ReviewOptions Options = new() { AsOf = new DateOnly(2026, 11, 1) };

    public static TheoryData<string, bool> Rules()
    {
        var data = new TheoryData<string, bool>();
        foreach (var rule in RuleSet.All.Where(rule => rule.Mends))
        {
            data.Add(rule.Slug, false);
            data.Add(rule.Slug, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Failing_examples_no_longer_fail_after_their_fix(string slug, bool inJson)
    {
        var rule = RuleSet.Find(slug).Single(rule => rule.Slug == slug);
        var results = RulePage.Of(rule).ShouldNotBeNull().Examples.Where(example => example.Outcome == "fail")
            .Select(example => (example.Dialect, Result: Fix(rule, example, inJson))).ToList();
        results.SelectMany(result => result.Result.Refused).Select(finding => $"{finding.Rule.Slug} at {finding.Location}").ShouldBeEmpty();
        foreach (var dialect in results.GroupBy(result => result.Dialect))
            dialect.ShouldContain(result => result.Result.Applied.Length > 0, $"no failing example in {dialect.Key} can be fixed");
    }

    private static FixResult Fix(Rule rule, RuleExample example, bool inJson)
    {
        var path = (example.Dialect, inJson) switch
        {
            ("terraform", false) => "",
            ("terraform", true) => "",
            (_, false) => "template.yaml",
            _ => "template.json",
        };
        var text = !inJson ? example.Text : example.Dialect == "terraform" ? InJson.Terraform(example.Text) : InJson.Template(example.Text);
        var tree = new MemoryTree(example.Dialect == "terraform" ? text : $"# file: {path}\n{text}");
        return Fixer.Fix(tree, path, path, Options, finding => finding.Rule == rule);
    }
}
