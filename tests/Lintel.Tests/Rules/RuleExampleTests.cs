using Lintel.Rules;
using Lintel.Rules.Discovery;
using Lintel.Rules.Pages;

namespace Lintel.Tests.Rules;

/// <summary>Runs every example of every rule's page.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in RuleSet.All)
        {
            foreach (var example in RulePage.Of(rule)?.Examples ?? [])
                data.Add(rule.Slug, example.Line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_has_the_outcome_its_fence_states(string slug, int line)
    {
        var (rule, example) = Find(slug, line);
        var outcome = Judged.By(rule, example.Text, example.Dialect);
        outcome.Errors.ShouldBeEmpty();
        outcome.Word.ShouldBe(example.Outcome);
        if (example.Outcome == "fail")
            outcome.FailedLines.ShouldBe(Judged.MarkedLines(example.Text));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Changing_the_checked_attribute_changes_the_verdict(string slug, int line)
    {
        var (rule, example) = Find(slug, line);
        if (Mutation.Of(example.Text) is not { } mutated)
        {
            example.Labels.ShouldNotContain("public", "an example of a public shape names its mutation");
            return;
        }

        Judged.By(rule, mutated, example.Dialect).Word.ShouldNotBe(example.Outcome);
    }

    private static (Rule Rule, RuleExample Example) Find(string slug, int line)
    {
        var rule = RuleSet.Find(slug).Single(rule => rule.Slug == slug);
        return (rule, RulePage.Of(rule).ShouldNotBeNull().Examples.Single(example => example.Line == line));
    }
}
