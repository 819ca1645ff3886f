using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"\\n\\r\\t\\\"\\\\\"", "\n\r\t\"\\")]
    [InlineData("\"\\u00e9\\U0001F600\"", "é😀")]
    [InlineData("\"$${a} %%{b} $ % $$ $a\"", "${a} %{b} $ % $$ $a")]
    [InlineData("<<A\nA\n", "")]
    [InlineData("<<A\n  a\n\tb \\n \"c\" $${d}\n  A\n", "  a\n\tb \\n \"c\" ${d}\n")]
    [InlineData("<<-A\n    a\n      b\n\n   \n    c\n  A\n", "a\n  b\n\n   \nc\n")]
    [InlineData("<<-A\r\n  a\r\n  b\r\nA\r\n", "a\r\nb\r\n")]
    public void Literal_text_is_what_it_stands_for(string source, string text) =>
        string.Concat(Template(source).Parts.Select(part => part.ShouldBeOfType<TemplateText>().Text)).ShouldBe(text);

    [Fact]
    public void An_interpolation_alone_passes_its_value_through()
    {
        Template("\"${a}\"").Parts.ShouldHaveSingleItem().ShouldBeOfType<TemplateInterpolation>();
        Template("\" ${~ a ~} \"").Parts.Length.ShouldBe(3);
    }

    [Fact]
    public void Text_without_escapes_is_one_part_however_many_lines_it_has()
    {
        var part = Template("<<A\na\nb\nc\nA\n").Parts.ShouldHaveSingleItem();

        part.Span.ShouldBe(new Span(4, 6));
    }

    [Theory]
    [InlineData("\"a ${~ b ~} c\"", """(tmpl "a" (var "b") "c")""")]
    [InlineData("\"a %{~ if b ~} c %{~ endif ~} d\"", """(tmpl "a" (tif (var "b") (tmpl "c") (tmpl)) "d")""")]
    [InlineData("<<A\na\n  ${~ b ~}\n  c\nA\n", """(tmpl "a\a." (var "b") "  c\a.")""")]
    public void Strip_markers_eat_the_space_beside_them(string source, string tree) => TreeText.OfExpression(source).ShouldBe(tree);

    [Theory]
    [InlineData("<<-A\n    a\n  ${b}\n   c${d}\n  A\n", """(tmpl "  a\a." (var "b") "\a. c" (var "d") "\a.")""")]
    [InlineData("<<-A\n${a}\n    b\n  A\n", """(tmpl (var "a") "\a.    b\a.")""")]
    public void A_line_that_begins_with_an_interpolation_counts_as_it_is_indented(string source, string tree) =>
        TreeText.OfExpression(source).ShouldBe(tree);

    [Theory]
    [InlineData("%{ if a }b%{ else }c%{ endif }", """(tmpl (tif (var "a") (tmpl "b") (tmpl "c")))""")]
    [InlineData("%{ for k, v in m }${k}%{ endfor }", """(tmpl (tfor "k" "v" (var "m") (tmpl (var "k"))))""")]
    [InlineData("%{ for v in m }%{ if v }x%{ endif }%{ endfor }", """(tmpl (tfor "" "v" (var "m") (tmpl (tif (var "v") (tmpl "x") (tmpl)))))""")]
    public void Directives_hold_what_stands_between_them_and_their_end(string source, string tree) => TreeText.OfTemplate(source).ShouldBe(tree);

    [Fact]
    public void Parts_have_exact_places()
    {
        const string Source = "\"a${b}%{ if c }d%{ endif }\"";
        var template = Template(Source);

        template.Parts.Select(part => Source.Substring(part.Span.Start, part.Span.Length)).ShouldBe(["a", "${b}", "%{ if c }d%{ endif }"]);
    }

    private static TemplateExpression Template(string source)
    {
        var (expression, diagnostics) = HclParser.ParseExpression(new SourceFile("main.tf", source));
        diagnostics.ShouldBeEmpty();
        return expression.ShouldBeOfType<TemplateExpression>();
    }
}
