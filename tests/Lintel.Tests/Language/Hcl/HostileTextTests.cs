using System.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

/// <summary>Texts written to make a parser overflow its stack or take for ever.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{a = ", "1", "}")]
    [InlineData("f(", "1", ")")]
    [InlineData("a[", "1", "]")]
    [InlineData("-", "1", "")]
    [InlineData("!", "a", "")]
    [InlineData("\"${", "1", "}\"")]
    [InlineData("\"%{if ", "a", "}b%{endif}\"")]
    [InlineData("a ? b : ", "c", "")]
    [InlineData("[for a in ", "b", " : c]")]
    [InlineData("1 + ", "1", "")]
    [InlineData("a || ", "a", "")]
    [InlineData("", "a", ".b")]
    [InlineData("", "a", "[0]")]
    [InlineData("", "a", "[*]")]
    [InlineData("", "1", " == 1")]
    public void Nesting_without_end_is_one_error(string open, string middle, string close)
    {
        var text = $"a = {Repeat(open, 100_000)}{middle}{Repeat(close, 100_000)}\nb = 1\n";

        var file = OnSmallStack(text);

        file.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-deep");
        file.Body.Attributes.Select(attribute => (attribute.Name, attribute.Value.GetType())).ShouldBe([("a", typeof(MissingExpression)), ("b", typeof(LiteralExpression))]);
    }

    [Fact]
    public void Blocks_without_end_are_one_error_and_cost_no_later_block()
    {
        var file = OnSmallStack(Repeat("a {\n", 100_000) + "resource \"b\" \"c\" {\n}\n");

        file.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldContain("too-deep");
        file.Diagnostics.Length.ShouldBeLessThan(5);
        file.Body.Blocks[^1].Type.ShouldBe("resource");
    }

    [Fact]
    public void Directives_without_end_are_one_error()
    {
        var file = OnSmallStack($"a = \"{Repeat("%{ if b }", 100_000)}{Repeat("%{ endif }", 100_000)}\"\nb = 1\n");

        file.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-deep");
        file.Body.Attributes.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("-", "")]
    [InlineData("\"${", "}\"")]
    public void What_stays_below_the_bound_is_read(string open, string close)
    {
        var file = OnSmallStack($"a = {Repeat(open, 150)}1{Repeat(close, 150)}");

        file.Diagnostics.ShouldBeEmpty();
        Depth(file.Body).ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Nested_chains_grow_no_higher_than_the_bound()
    {
        var text = "1";
        for (var i = 0; i < 100; i++)
            text = $"({text}){Repeat(" + 1", 100)}";

        var file = OnSmallStack($"a = {text}\nb = {Repeat("1 + ", 400)}1");

        file.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-deep");
        Depth(file.Body).ShouldBeInRange(400, HclParser.MaxHeight + 3);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(\n")]
    [InlineData("[1,\n")]
    [InlineData("{\n")]
    [InlineData("a {\n")]
    [InlineData("a = {\n")]
    [InlineData("a {")]
    [InlineData("}")]
    [InlineData("a = ")]
    [InlineData("a = (\n")]
    [InlineData("a = 1 ")]
    [InlineData("a b ")]
    [InlineData("a \"b\" ")]
    [InlineData("\"")]
    [InlineData("a = \"\n")]
    [InlineData("a = \"${")]
    [InlineData("a = \"${\n")]
    [InlineData("a = \"${)} ")]
    [InlineData("/*")]
    [InlineData("/*\n")]
    [InlineData("a = <<A\n")]
    [InlineData("a = <<A\n${\n")]
    [InlineData("<<A\n")]
    [InlineData("\\u0000")]
    [InlineData("a\r")]
    [InlineData("$%")]
    [InlineData("a.")]
    [InlineData("x, # ${[\n")]
    [InlineData("resource \"a\" \"b\" {\n")]
    [InlineData("  resource \"a\" \"b\" {\n  x = [\n")]
    [InlineData("a = [\n  {\n    b = (\n")]
    [InlineData("\ud83d\n")]
    public void Garbage_takes_linear_time(string piece)
    {
        foreach (var prefix in new[] { "", "a = <<END\n${[\n", "a = [\n" })
        {
            var text = prefix + Repeat(piece, 400_000 / piece.Length) + "\nEND\n";
            var watch = Stopwatch.StartNew();

            OnSmallStack(text).Diagnostics.ShouldNotBeEmpty();

            // Linear is a fraction of a second, quadratic minutes: there is room for a busy machine.
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        }
    }

    [Fact]
    public void Ever_new_heredoc_markers_take_linear_time()
    {
        var opened = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i} = <<M{i}\n"));
        var closed = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"M{i}\n"));
        var watch = Stopwatch.StartNew();

        OnSmallStack(opened).Diagnostics.ShouldNotBeEmpty();
        OnSmallStack("= " + opened.Replace("\n", "\n= ", StringComparison.Ordinal) + closed).Diagnostics.ShouldNotBeEmpty();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Complaints_are_bounded() =>
        OnSmallStack(Repeat("...\n", 5000)).Diagnostics.Length.ShouldBeLessThanOrEqualTo(1000);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static int Depth(SyntaxNode node) => 1 + node.Children.Select(Depth).DefaultIfEmpty().Max();

    // Half of what a thread usually gets: the bounds have to leave room for callers.
    private static HclFile OnSmallStack(string text)
    {
        HclFile? file = null;
        var thread = new Thread(() => file = HclParser.ParseFile(new SourceFile("main.tf", text)), 768 * 1024);
        thread.Start();
        thread.Join();
        return file.ShouldNotBeNull();
    }
}
