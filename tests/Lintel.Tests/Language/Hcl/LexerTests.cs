using Lintel.Language.Hcl;

namespace Lintel.Tests.Language.Hcl;

public sealed class LexerTests
{
    [Theory]
    [InlineData("a-b_c1 été", "Identifier(a-b_c1) Identifier(été)")]
    [InlineData("1 1.5 1e5 1.e+5 1.2.3", "Number(1) Number(1.5) Number(1e5) Number(1.e+5) Number(1.2.3)")]
    [InlineData("1. 1... 1e", "Number(1) Dot(.) Number(1) Ellipsis(...) Number(1) Identifier(e)")]
    [InlineData("== != <= >= && || => :: ... = ! < >", "EqualEqual(==) NotEqual(!=) LessOrEqual(<=) GreaterOrEqual(>=) And(&&) Or(||) FatArrow(=>) DoubleColon(::) Ellipsis(...) Equal(=) Bang(!) Less(<) Greater(>)")]
    [InlineData("===>=", "EqualEqual(==) FatArrow(=>) Equal(=)")]
    [InlineData("{[(.,?:+-*/%)]}", "OpenBrace({) OpenBracket([) OpenParen(() Dot(.) Comma(,) Question(?) Colon(:) Plus(+) Minus(-) Star(*) Slash(/) Percent(%) CloseParen()) CloseBracket(]) CloseBrace(})")]
    [InlineData("a # b\nc // d\ne /* f\n */ g", "Identifier(a) Newline(\n) Identifier(c) Newline(\n) Identifier(e) Identifier(g)")]
    [InlineData("a\r\nb\rc", "Identifier(a) Newline(\r\n) Identifier(b) Invalid(\r) Identifier(c)")]
    [InlineData("& | ^ ~ ' ` ; “ \0", "Invalid(&) Invalid(|) Invalid(^) Invalid(~) Invalid(') Invalid(`) Invalid(;) Invalid(“) Invalid(\0)")]
    [InlineData("\uFEFFa \uFEFF", "Identifier(a) Invalid(\uFEFF)")]
    [InlineData("\"a\" \"\\\"\" \"$${a}\" \"100%\"", "String(\"a\") String(\"\\\"\") String(\"$${a}\") String(\"100%\")")]
    [InlineData("\"a${b}c\"", "QuoteOpen(\") Text(a) InterpolationOpen(${) Identifier(b) TemplateClose(}) Text(c) QuoteClose(\")")]
    [InlineData("\"%{~ if a ~}b\"", "QuoteOpen(\") DirectiveOpen(%{~) Identifier(if) Identifier(a) TemplateClose(~}) Text(b) QuoteClose(\")")]
    [InlineData("\"${ {a = \"}\"} }\"", "QuoteOpen(\") InterpolationOpen(${) OpenBrace({) Identifier(a) Equal(=) String(\"}\") CloseBrace(}) TemplateClose(}) QuoteClose(\")")]
    [InlineData("\"a\nb", "UnterminatedString(\"a) Newline(\n) Identifier(b)")]
    [InlineData("\"a\\\nb", "UnterminatedString(\"a\\) Newline(\n) Identifier(b)")]
    [InlineData("\"${a}b\nc", "QuoteOpen(\") InterpolationOpen(${) Identifier(a) TemplateClose(}) Text(b) UnterminatedString() Newline(\n) Identifier(c)")]
    [InlineData("<<A\nx\n  y ${b}\n A \nc", "HeredocOpen(<<A\n) Text(x\n) Text(  y ) InterpolationOpen(${) Identifier(b) TemplateClose(}) Text(\n) HeredocClose( A ) Newline(\n) Identifier(c)")]
    [InlineData("<<-A\r\nx\r\nA\r\n", "HeredocOpen(<<-A\r\n) Text(x\r\n) HeredocClose(A) Newline(\r\n)")]
    [InlineData("<<A\nx", "UnterminatedHeredoc(<<A) Newline(\n) Identifier(x)")]
    [InlineData("<<\"A\"", "InvalidHeredoc(<<) String(\"A\")")]
    [InlineData("/* a", "UnterminatedComment(/*) Identifier(a)")]
    public void Text_is_cut_into_tokens(string text, string expected) => Tokens(text).ShouldBe(expected);

    [Fact]
    public void A_bare_template_is_cut_into_lines() =>
        Tokens("a\n${b}\"c\n$", isTemplate: true).ShouldBe("Text(a\n) InterpolationOpen(${) Identifier(b) TemplateClose(}) Text(\"c\n) Text($)");

    [Fact]
    public void Only_text_with_escapes_says_so()
    {
        First("\"plain $ % text\"").HasEscapes.ShouldBeFalse();
        First("\"a\\tb\"").HasEscapes.ShouldBeTrue();
        First("\"$${a}\"").HasEscapes.ShouldBeTrue();
        First("\"%%{a}\"").HasEscapes.ShouldBeTrue();
    }

    [Fact]
    public void Lexing_allocates_nothing_for_a_token()
    {
        var text = string.Concat(Enumerable.Repeat("resource \"a\" \"b\" {\n  c = \"${d.e[0]}-f\" # g\n  h = <<-I\n    j ${k}\n  I\n}\n", 1000));
        Count(text).ShouldBe(31_001);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.ShouldBeLessThan(1000);
    }

    [Fact]
    public void Templates_nest_no_deeper_than_the_bound()
    {
        var text = string.Concat(Enumerable.Repeat("\"${", 10_000));
        var lexer = new Lexer(text);
        var deepest = 0;
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
            deepest = Math.Max(deepest, lexer.Depth);

        deepest.ShouldBe(Lexer.MaxDepth);
    }

    private static Token First(string text) => new Lexer(text).Next();

    private static int Count(string text)
    {
        var lexer = new Lexer(text);
        var count = 1;
        while (lexer.Next().Kind != TokenKind.EndOfFile)
            count++;
        return count;
    }

    private static string Tokens(string text, bool isTemplate = false)
    {
        var lexer = new Lexer(text, isTemplate);
        var tokens = new List<string>();
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
            tokens.Add($"{token.Kind}({text[token.Start..token.End]})");
        return string.Join(' ', tokens);
    }
}
