using FsCheck;
using FsCheck.Fluent;
using Lintel.Framework.Definitions;

namespace Lintel.Tests.Framework.Definitions;

public sealed class RiskExpressionTests
{
    private static readonly string[] Ids = ["one", "two", "three", "four"];

    [Theory]
    [InlineData("one", "one", true)]
    [InlineData("one", "two", false)]
    [InlineData("!one", "two", true)]
    [InlineData("one && two", "one", false)]
    [InlineData("one && two", "one two", true)]
    [InlineData("one || two", "two", true)]
    [InlineData("one || two && three", "one", true)]
    [InlineData("one || two && three", "two", false)]
    [InlineData("(one || two) && three", "one", false)]
    [InlineData("!one && two", "two", true)]
    [InlineData("!(one && two)", "one", true)]
    [InlineData("!(one && two)", "one two", false)]
    [InlineData("!!one", "one", true)]
    [InlineData("((one || two) && three) || (!one && three)", "three", true)]
    [InlineData("default", "", true)]
    [InlineData(" default\n", "", true)]
    public void Not_binds_closest_then_and_then_or(string text, string selected, bool holds) => Parse(text).Holds(Set(selected), Set("")).ShouldBe(holds);

    [Theory]
    [InlineData("one && two", "one", "two", true)]
    [InlineData("one && two", "", "two", false)]
    [InlineData("one && two", "", "one two", true)]
    [InlineData("one || two", "", "two", false)]
    [InlineData("one || two", "one", "two", true)]
    [InlineData("one", "", "one", true)]
    [InlineData("!one && two", "two", "one", true)]
    [InlineData("!one || two", "", "one", false)]
    [InlineData("!!one || two", "", "one", false)]
    [InlineData("one || (two && three)", "two", "three", true)]
    [InlineData("(one || two) && three", "three", "one", false)]
    [InlineData("one && two && !four", "one two", "", true)]
    [InlineData("one && two", "one two", "two", true)]
    public void What_does_not_apply_fulfils_and_and_does_not_fulfil_or(string text, string selected, string notApplicable, bool holds) =>
        Parse(text).Holds(Set(selected), Set(notApplicable)).ShouldBe(holds);

    [Theory]
    [InlineData("", "ends where a choice id should stand")]
    [InlineData("one &&", "ends where a choice id should stand")]
    [InlineData("one & two", "has \"& two\" at character 5, where && or || should stand")]
    [InlineData("one two", "has \"two\" at character 5, where && or || should stand")]
    [InlineData("(one", "ends where &&, || or a closing parenthesis should stand")]
    [InlineData("one)", "has \")\" at character 4, where && or || should stand")]
    [InlineData("a-b", "has \"-b\" at character 2, where && or || should stand")]
    [InlineData("one && default", "uses default within an expression, where it can only stand alone")]
    [InlineData("default || one", "uses default within an expression, where it can only stand alone")]
    [InlineData("one == two", "has \"== two\" at character 5, where && or || should stand")]
    public void A_broken_expression_says_what_is_wrong(string text, string expected)
    {
        RiskExpression.TryParse(text, out var expression, out var problem).ShouldBeFalse();
        expression.ShouldBeNull();
        problem.ShouldBe(expected);
    }

    [Fact]
    public void Long_chains_are_read_and_deep_nesting_is_refused()
    {
        Parse(string.Join(" && ", Enumerable.Repeat("one", 50_000))).Holds(Set("one"), Set("")).ShouldBeTrue();
        foreach (var sign in new[] { "(", "!", "!(" })
        {
            RiskExpression.TryParse(string.Concat(Enumerable.Repeat(sign, 50_000)), out _, out var problem).ShouldBeFalse();
            problem.ShouldBe("is nested deeper than 64 levels");
        }
    }

    [Theory]
    [InlineData("(one)&&(two)", "one && two")]
    [InlineData("(one && two) && three", "one && two && three")]
    [InlineData("one||(two&&three)", "one || two && three")]
    [InlineData("(one || two) && !(three && four)", "(one || two) && !(three && four)")]
    public void It_is_printed_with_the_parentheses_that_it_needs(string text, string printed) => Parse(text).ToString().ShouldBe(printed);

    [Fact]
    public void What_is_printed_is_read_as_the_same() => Prop.ForAll(Arb.From(Expressions(4)), Arb.From(Subsets), Arb.From(Subsets), (expression, selected, notApplicable) =>
    {
        var again = Parse(expression.ToString());
        return again.Equals(expression) && again.Holds(selected, notApplicable) == expression.Holds(selected, notApplicable);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Whether_it_is_broken_or_not_any_text_is_read() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Elements("one", "two", "default", "&&", "||", "!", "(", ")", " ", "&", "é", "\ud800", "\n")).Select(string.Concat)),
        text => RiskExpression.TryParse(text, out var expression, out var problem) ? problem is null && expression is not null : problem is { Length: > 0 })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<RiskExpression> Expressions(int depth)
    {
        var choice = Gen.Elements(Ids).Select(RiskExpression.Choice);
        if (depth == 0)
            return choice;
        var operands = Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Expressions(depth - 1), count));
        return Gen.OneOf(choice, Expressions(depth - 1).Select(RiskExpression.Not), operands.Select(RiskExpression.All), operands.Select(RiskExpression.Any));
    }

    private static Gen<HashSet<string>> Subsets => Gen.SubListOf(Ids).Select(ids => ids.ToHashSet(StringComparer.Ordinal));

    private static RiskExpression Parse(string text)
    {
        RiskExpression.TryParse(text, out var expression, out var problem).ShouldBeTrue(problem);
        return expression.ShouldNotBeNull();
    }

    private static HashSet<string> Set(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
