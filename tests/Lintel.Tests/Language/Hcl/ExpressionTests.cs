namespace Lintel.Tests.Language.Hcl;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1", """(lit "1")""")]
    [InlineData("true", """(lit "true")""")]
    [InlineData("null", """(lit "null")""")]
    [InlineData("a.b", """(get (var "a") "b")""")]
    [InlineData("a.0.b", """(get (idx (var "a") "0") "b")""")]
    [InlineData("a[b]", """(index (var "a") (var "b"))""")]
    [InlineData("-a + b", """(+ (- (var "a")) (var "b"))""")]
    [InlineData("a - b - c", """(- (- (var "a") (var "b")) (var "c"))""")]
    [InlineData("a + b * c", """(+ (var "a") (* (var "b") (var "c")))""")]
    [InlineData("a || b && c == d < e + f * !g", """(|| (var "a") (&& (var "b") (== (var "c") (< (var "d") (+ (var "e") (* (var "f") (! (var "g"))))))))""")]
    [InlineData("a ? b : c ? d : e", """(? (var "a") (var "b") (? (var "c") (var "d") (var "e")))""")]
    [InlineData("(a)", """(p (var "a"))""")]
    public void Operators_bind_by_precedence(string text, string tree) => TreeText.OfExpression(text).ShouldBe(tree);

    [Theory]
    [InlineData("a[*].b[0]", """(splat (var "a") (idx (get (item) "b") "0"))""")]
    [InlineData("a.*.b[0]", """(idx (asplat (var "a") (get (item) "b")) "0")""")]
    [InlineData("a.*.b.0", """(asplat (var "a") (idx (get (item) "b") "0"))""")]
    [InlineData("a[*]", """(splat (var "a") (item))""")]
    public void Splats_take_the_steps_that_belong_to_them(string text, string tree) => TreeText.OfExpression(text).ShouldBe(tree);

    [Theory]
    [InlineData("{a = 1, \"b\" : 2\n(c) = 3}", """(obj ((tmpl "a") (lit "1")) ((tmpl "b") (lit "2")) ((p (var "c")) (lit "3")))""")]
    [InlineData("{true = 1, null = 2}", """(obj ((tmpl "true") (lit "1")) ((tmpl "null") (lit "2")))""")]
    [InlineData("[for v in c : v if d]", """(for "" "v" (var "c") nil (var "v") (var "d"))""")]
    [InlineData("{for k, v in c : k => v... if d}", """(for "k" "v" (var "c") (var "k") (var "v") (var "d") group)""")]
    [InlineData("f(a, b...)", """(call "f" (var "a") (var "b") ...)""")]
    [InlineData("provider::aws::arn_parse(a)", """(call "provider::aws::arn_parse" (var "a"))""")]
    public void Collections_and_calls_keep_their_parts(string text, string tree) => TreeText.OfExpression(text).ShouldBe(tree);

    [Theory]
    [InlineData("a = (\n1 +\n2\n)")]
    [InlineData("a = [\n1,\n2,\n]")]
    [InlineData("a = f(\n1,\n2\n)")]
    [InlineData("a = b[\n0\n]")]
    [InlineData("a = {\nb = 1\n\nc = 2\n}")]
    [InlineData("a = {\nfor b in c :\nb => d\n}")]
    [InlineData("a = \"${\nb\n}\"")]
    public void Newlines_inside_brackets_do_not_end_an_argument(string text) => TreeText.OfFile(text).ShouldNotBe("reject");

    [Theory]
    [InlineData("a = 1 +\n2")]
    [InlineData("a = b ?\nc : d")]
    [InlineData("a = b\n.c")]
    [InlineData("a = {b =\n1}")]
    public void Newlines_outside_brackets_end_an_argument(string text) => TreeText.OfFile(text).ShouldBe("reject");
}
