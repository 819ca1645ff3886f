using Lintel.Rules.Discovery;
using Lintel.Rules.Pages;

namespace Lintel.Tests.Rules;

/// <summary>Holds every rule to its page.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Slugs() => [.. RuleSet.All.Select(rule => rule.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Rule_has_a_page_with_every_section(string slug)
    {
        var page = RulePage.Of(RuleSet.Find(slug).Single(rule => rule.Slug == slug)).ShouldNotBeNull();
        page.Slug.ShouldBe(slug);
        page.Sections.Select(section => section.Heading).ShouldBe(RulePage.Headings);
        page.Sections.Where(section => section.Heading != "Examples").ShouldAllBe(section => section.Text.Length > 20);
        page.Section("References").ShouldContain("https://");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Rule_has_a_failing_a_passing_an_omitted_an_unknown_and_a_public_example(string slug)
    {
        var examples = RulePage.Of(RuleSet.Find(slug).Single(rule => rule.Slug == slug)).ShouldNotBeNull().Examples;
        examples.ShouldContain(example => example.Outcome == "fail");
        examples.ShouldContain(example => example.Outcome == "pass");
        examples.ShouldContain(example => example.Outcome == "unknown");
        examples.ShouldContain(example => example.Labels.Contains("omitted"));
        examples.ShouldContain(example => example.Labels.Contains("public"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Rule_names_a_practice_and_speaks_in_sentences_without_a_full_stop(string slug)
    {
        var definition = RuleSet.Find(slug).Single(rule => rule.Slug == slug).Definition;
        definition.Practices.ShouldNotBeEmpty();
        foreach (var sentence in new[] { definition.Title, definition.Fails })
        {
            sentence.ShouldNotEndWith(".");
            char.IsUpper(sentence[0]).ShouldBeTrue(sentence);
        }
    }

    [Fact]
    public void No_two_rules_have_one_slug() => RuleSet.All.Select(rule => rule.Slug).ShouldBeUnique();
}
