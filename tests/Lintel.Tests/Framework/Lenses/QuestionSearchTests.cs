using Lintel.Framework.Lenses;

namespace Lintel.Tests.Framework.Lenses;

public sealed class QuestionSearchTests
{
    private static readonly QuestionSearch Search = new(Catalogue.WellArchitected);

    [Theory]
    [InlineData("How do you control access to your resources?", "SEC03")]
    [InlineData("How are you managing identities?", "SEC02")]
    [InlineData("How do you handle component failures?", "REL11")]
    [InlineData("How is your system isolated from faults in one location?", "REL10")]
    [InlineData("How do you choose the right compute resources?", "PERF02")]
    [InlineData("How do you control your cost and usage?", "COST02 COST03")]
    [InlineData("How do your teams and processes support sustainability goals?", "SUS06")]
    public void A_question_in_other_words_finds_the_official_one(string text, string nearest) =>
        Search.Find(text, nearest.Split(' ').Length).Select(match => match.Question.Code).Order(StringComparer.Ordinal).ShouldBe(nearest.Split(' '));

    [Theory]
    [InlineData("How are you managing identities?", "SEC02")]
    [InlineData("How are you controlling access?", "SEC03")]
    [InlineData("How are you protecting your network?", "SEC05")]
    [InlineData("How are you encrypting data at rest and in transit?", "SEC08 SEC09")]
    [InlineData("How are you monitoring for security events?", "SEC04")]
    [InlineData("How are you responding to incidents?", "SEC10")]
    public void The_security_subjects_of_an_older_text_are_found_in_their_pillar(string text, string nearest) =>
        Search.Find(text, nearest.Split(' ').Length, "SEC").Select(match => match.Question.Code).Order(StringComparer.Ordinal).ShouldBe(nearest.Split(' '));

    [Fact]
    public void Every_question_finds_itself_first() =>
        Catalogue.WellArchitected.Questions.Where(question => Search.Find(question.Title, 1)[0].Question != question).Select(question => question.Code).ShouldBeEmpty();

    [Fact]
    public void Words_that_no_question_uses_find_nothing()
    {
        Search.Find("xylophone", 3).ShouldBeEmpty();
        Search.Find("", 3).ShouldBeEmpty();
        Search.Find("how do you", 3).ShouldBeEmpty();
    }

    [Fact]
    public void Two_searches_give_the_same() =>
        Search.Find("data", 57).Select(match => (match.Question.Code, match.Score))
            .ShouldBe(new QuestionSearch(Catalogue.WellArchitected).Find("data", 57).Select(match => (match.Question.Code, match.Score)));
}
