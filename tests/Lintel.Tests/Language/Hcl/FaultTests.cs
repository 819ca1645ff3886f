using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

/// <summary>Each fault alone in a file: what it is called and where it stands.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("a\n", "equals-expected", 1, 1)]
    [InlineData("...", "item-expected", 1, 1)]
    [InlineData("\"a\" = 1", "quoted-argument-name", 1, 1)]
    [InlineData("}", "unexpected-closing-brace", 1, 1)]
    [InlineData("a = 1 b", "newline-expected", 1, 7)]
    [InlineData("a {} b = 1", "newline-expected", 1, 6)]
    [InlineData("a = 1,\nb = 2", "comma-after-argument", 1, 6)]
    [InlineData("a = 0x10", "newline-expected", 1, 6)]
    [InlineData("a = 1_000", "newline-expected", 1, 6)]
    [InlineData("a \"b\" [", "invalid-block-header", 1, 7)]
    [InlineData("a \"b\"\n{\n}", "invalid-block-header", 1, 6)]
    [InlineData("a \"b\" = {}", "equals-in-block-header", 1, 7)]
    [InlineData("a \"${b}\" {}", "template-in-label", 1, 3)]
    [InlineData("a { b = 1, c = 2 }", "single-line-block", 1, 10)]
    [InlineData("a { b = 1\n}", "single-line-block", 1, 10)]
    [InlineData("a { b {} }", "single-line-block", 1, 7)]
    [InlineData("a {\n  b = 1\n", "unclosed-block", 1, 1)]
    [InlineData("a = ", "expression-expected", 1, 5)]
    [InlineData("a = .5", "expression-expected", 1, 5)]
    [InlineData("a = (b c)", "parenthesis-expected", 1, 8)]
    [InlineData("a = [b c]", "separator-expected", 1, 8)]
    [InlineData("a = f(b c)", "separator-expected", 1, 9)]
    [InlineData("a = f(b..., c)", "argument-after-expansion", 1, 11)]
    [InlineData("a = {b c}", "key-separator-expected", 1, 8)]
    [InlineData("a = {b = 1 c = 2}", "item-separator-expected", 1, 12)]
    [InlineData("a = {b.c = 1}", "ambiguous-key", 1, 6)]
    [InlineData("a = [b", "unclosed-bracket", 1, 5)]
    [InlineData("a = f(b", "unclosed-bracket", 1, 6)]
    [InlineData("a = b[0", "unclosed-bracket", 1, 6)]
    [InlineData("a = b ? c\n", "colon-expected", 1, 10)]
    [InlineData("a = b.\n", "attribute-name-expected", 1, 7)]
    [InlineData("a = b.*.*", "nested-splat", 1, 9)]
    [InlineData("a = b.0.1", "chained-legacy-index", 1, 7)]
    [InlineData("a = b[0 1]", "bracket-expected", 1, 9)]
    [InlineData("a = b::c", "function-name-expected", 1, 9)]
    [InlineData("a = [for b c : d]", "invalid-for", 1, 12)]
    [InlineData("a = [for b in c : d => e]", "key-in-tuple", 1, 19)]
    [InlineData("a = [for b in c : d...]", "grouping-in-tuple", 1, 20)]
    [InlineData("a = {for b in c : d}", "key-missing", 1, 19)]
    [InlineData("a = 1.2.3", "invalid-number", 1, 5)]
    [InlineData("a = \"\\x41\"", "invalid-escape", 1, 6)]
    [InlineData("a = \"\\u12\"", "invalid-escape", 1, 6)]
    [InlineData("a = \"\\ud800\"", "invalid-escape", 1, 6)]
    [InlineData("a = \"b\nc = 1", "unterminated-string", 1, 5)]
    [InlineData("a = \"b${c}d\ne = 1", "unterminated-string", 1, 5)]
    [InlineData("a = <<B\nc\n", "unterminated-heredoc", 1, 5)]
    [InlineData("a = <<\"B\"\nc\nB\n", "invalid-heredoc", 1, 5)]
    [InlineData("a = <<B \nc\nB\n", "invalid-heredoc", 1, 5)]
    [InlineData("a = 1 /* b\n", "unterminated-comment", 1, 7)]
    [InlineData("a = 'b'", "invalid-character", 1, 5)]
    [InlineData("a = `b`", "invalid-character", 1, 5)]
    [InlineData("a = “b”", "invalid-character", 1, 5)]
    [InlineData("a = 1;", "invalid-character", 1, 6)]
    [InlineData("a = b & c", "unsupported-operator", 1, 7)]
    [InlineData("a = \"${b", "unclosed-interpolation", 1, 6)]
    [InlineData("a = \"${b\"", "unclosed-interpolation", 1, 6)]
    [InlineData("a = \"${b c}\"", "extra-in-interpolation", 1, 10)]
    [InlineData("a = \"%{ if b c }d%{ endif }\"", "unclosed-directive", 1, 14)]
    [InlineData("a = \"%{ when b }\"", "invalid-directive", 1, 9)]
    [InlineData("a = \"%{ for b c }%{ endfor }\"", "invalid-for-directive", 1, 15)]
    [InlineData("a = \"%{ endif }\"", "unexpected-directive", 1, 6)]
    [InlineData("a = \"%{ if b }c\"", "directive-not-ended", 1, 6)]
    public void Fault_is_named_and_placed(string text, string code, int line, int column)
    {
        var fault = HclParser.ParseFile(new SourceFile("main.tf", text)).Diagnostics.ShouldHaveSingleItem();

        fault.Level.ShouldBe(DiagnosticLevel.Error);
        (fault.Code, fault.Subject?.Start).ShouldBe((code, new LinePosition(line, column)));
    }

    [Fact]
    public void An_expression_is_followed_by_nothing()
    {
        var (_, faults) = HclParser.ParseExpression(new SourceFile("console", "a b"));

        faults.ShouldHaveSingleItem().Code.ShouldBe("extra-characters");
    }

    [Fact]
    public void A_fault_is_printed_as_editors_recognise_it() =>
        HclParser.ParseFile(new SourceFile("network/main.tf", "a = 1\nb = 'c'")).Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("network/main.tf(2,5): error invalid-character: Single quote. \"'\" does not enclose strings. Use double quotes.");
}
