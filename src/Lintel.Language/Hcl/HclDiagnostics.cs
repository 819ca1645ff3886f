using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>What can be wrong with the syntax of an HCL text.</summary>
internal static class HclDiagnostics
{
    public const string TooDeepCode = "too-deep";

    private const int EchoLimit = 80;

    public static Diagnostic ItemExpected(Place at) =>
        Error("item-expected", "Argument or block expected", at,
            $"{Echo(at)} does not begin an argument or a block. Write an argument as name = value, or a block as a type, its labels and a body in braces.");

    public static Diagnostic QuotedArgumentName(Place at) =>
        Error("quoted-argument-name", "Quoted argument name", at,
            $"{Echo(at)} is quoted, and names of arguments and types of blocks are not. Remove the quotes.");

    public static Diagnostic EqualsOrBlockExpected(Place name) =>
        Error("equals-expected", "Argument without a value", name,
            $"{Echo(name)} is followed by neither a value nor a block. Write an equals sign and the value, or a body in braces.");

    public static Diagnostic DuplicateArgument(Place again, string name, Place first) =>
        Error("duplicate-argument", "Argument set twice", again,
            $"{Quote(name)} was already set on line {first.Start.Line}. Keep one of the two; only the first is read.", first);

    public static Diagnostic NewlineExpected(Place at, bool afterBlock) =>
        Error("newline-expected", afterBlock ? "Missing newline after block" : "Missing newline after argument", at,
            $"{Echo(at)} stands on the same line as what comes before it. Begin a new line here.");

    public static Diagnostic CommaAfterArgument(Place at) =>
        Error("comma-after-argument", "Comma after an argument", at,
            "The arguments of a block are separated by newlines, not by \",\". Remove the comma and begin a new line.");

    public static Diagnostic InvalidBlockHeader(Place at, string type) =>
        Error("invalid-block-header", "Invalid block header", at,
            $"{Echo(at)} stands where a label or the opening brace of {Quote(type)} is expected. Write quoted labels, then \"{{\" on the same line.");

    public static Diagnostic EqualsInBlockHeader(Place at, string type) =>
        Error("equals-in-block-header", "Equals sign in a block header", at,
            $"{Quote(type)} has labels, so it is a block, and \"=\" belongs to arguments. Remove the equals sign or the labels.");

    public static Diagnostic TemplateInLabel(Place at) =>
        Error("template-in-label", "Template in a block label", at,
            $"{Echo(at)} holds a template, and labels are plain text. Write the text itself, or double the sigil to mean it literally.");

    public static Diagnostic SingleLineBlock(Place at) =>
        Error("single-line-block", "Invalid single-line block", at,
            $"{Echo(at)} stands where the closing brace is expected: a block on one line holds one argument. Put each argument on a line of its own.");

    public static Diagnostic UnclosedBlock(Place header, string type) =>
        Error("unclosed-block", "Unclosed block", header,
            $"{Quote(type)} is opened here and never closed. Write the missing \"}}\" where the block ends.");

    public static Diagnostic UnexpectedBrace(Place at) =>
        Error("unexpected-closing-brace", "Unexpected closing brace", at,
            "This \"}\" closes nothing. Remove it, or write the opening brace that it belongs to.");

    public static Diagnostic ExpressionExpected(Place at) =>
        Error("expression-expected", "Expression expected", at,
            $"{Echo(at)} does not begin an expression. Write a value, a reference or a function call here.");

    public static Diagnostic ExtraCharacters(Place at) =>
        Error("extra-characters", "Extra characters after expression", at,
            $"{Echo(at)} follows a complete expression. Remove it, or write the operator that joins the two.");

    public static Diagnostic ParenthesisExpected(Place at, Place open) =>
        Error("parenthesis-expected", "Missing closing parenthesis", at,
            $"{Echo(at)} stands where the \")\" for the parenthesis opened on line {open.Start.Line} is expected. Close it here.", open);

    public static Diagnostic SeparatorExpected(Place at, Place open) =>
        Error("separator-expected", "Missing separator", at,
            $"{Echo(at)} stands where a comma or the end of the list opened on line {open.Start.Line} is expected. Write \",\" between two items.", open);

    public static Diagnostic KeySeparatorExpected(Place at, Place open) =>
        Error("key-separator-expected", "Missing equals sign after key", at,
            $"{Echo(at)} stands where \"=\" or \":\" is expected after a key of the object opened on line {open.Start.Line}. "
            + "Write the equals sign, and quote a key that holds dots or spaces.", open);

    public static Diagnostic ItemSeparatorExpected(Place at, Place open) =>
        Error("item-separator-expected", "Missing separator between items", at,
            $"{Echo(at)} follows an item of the object opened on line {open.Start.Line}. Begin a new line here, or write a comma.", open);

    public static Diagnostic AmbiguousKey(Place at) =>
        Error("ambiguous-key", "Ambiguous key", at,
            $"{Echo(at)} could be a name with dots or a reference. Wrap a reference in parentheses, or quote a name.");

    public static Diagnostic Unclosed(Place open) =>
        Error("unclosed-bracket", "Unclosed bracket", open,
            $"{Echo(open)} is never closed before the file ends. Write the bracket that closes it.");

    public static Diagnostic AfterExpansion(Place at) =>
        Error("argument-after-expansion", "Argument after an expansion", at,
            $"{Echo(at)} follows \"...\", which may only stand after the last argument. Close the parenthesis after it.");

    public static Diagnostic ColonExpected(Place at) =>
        Error("colon-expected", "Missing else of a conditional", at,
            $"{Echo(at)} stands where the \":\" of a conditional is expected. Write condition ? value : otherwise.");

    public static Diagnostic AttributeNameExpected(Place at) =>
        Error("attribute-name-expected", "Missing attribute name", at,
            $"{Echo(at)} does not name an attribute after the dot. Write the name, or remove the dot.");

    public static Diagnostic NestedSplat(Place at) =>
        Error("nested-splat", "Nested splat", at, "A \".*\" cannot follow another one. Use the full form \"[*]\" for the outer one.");

    public static Diagnostic ChainedLegacyIndex(Place at) =>
        Error("chained-legacy-index", "Chained legacy index", at,
            $"{Echo(at)} reads as one number, so it cannot be two indices. Write them in brackets, as in [0][1].");

    public static Diagnostic BracketExpected(Place at, Place open) =>
        Error("bracket-expected", "Missing closing bracket", at,
            $"{Echo(at)} stands where the \"]\" for the bracket opened on line {open.Start.Line} is expected. Close it here.", open);

    public static Diagnostic FunctionNameExpected(Place at) =>
        Error("function-name-expected", "Missing function name", at, $"{Echo(at)} follows \"::\". Write the name of a function and its arguments in parentheses.");

    public static Diagnostic InvalidFor(Place at, string expected) =>
        Error("invalid-for", "Invalid for expression", at,
            $"{Echo(at)} stands where {expected} is expected. Write for key, value in collection, a colon, and the result.");

    public static Diagnostic KeyInTuple(Place key) =>
        Error("key-in-tuple", "Key in a for tuple", key,
            $"{Echo(key)} is a key, and a for expression in square brackets gives a tuple. Use braces to build an object, or remove the key and \"=>\".");

    public static Diagnostic GroupingInTuple(Place at) =>
        Error("grouping-in-tuple", "Grouping in a for tuple", at, "\"...\" groups the values of equal keys, and a tuple has no keys. Remove it, or build an object with braces.");

    public static Diagnostic KeyMissing(Place value) =>
        Error("key-missing", "Missing key in a for object", value,
            $"{Echo(value)} has no key, and a for expression in braces gives an object. Write key => value, or use square brackets.");

    public static Diagnostic InvalidNumber(Place at) =>
        Error("invalid-number", "Invalid number", at, $"{Echo(at)} is not a number. Write digits with at most one decimal point and one exponent.");

    public static Diagnostic InvalidEscape(Place at) =>
        Error("invalid-escape", "Invalid escape sequence", at,
            $"{Echo(at)} is not an escape sequence. Use \\n, \\r, \\t, \\\", \\\\, \\uNNNN or \\UNNNNNNNN, and write \\\\ for a backslash.");

    public static Diagnostic UnterminatedString(Place at) =>
        Error("unterminated-string", "Unterminated string", at,
            $"The string {Quote(FirstLine(at).TrimStart('"'))} has no closing quote on its line. Write the quote; for text of several lines use a heredoc or \\n.");

    public static Diagnostic UnterminatedHeredoc(Place at) =>
        Error("unterminated-heredoc", "Unterminated heredoc", at,
            $"{Echo(at)} is never closed. Write its marker alone on a line below the text, with a newline after it.");

    public static Diagnostic InvalidHeredoc(Place at) =>
        Error("invalid-heredoc", "Invalid heredoc marker", at,
            $"{Echo(at)} does not open a heredoc. Write << or <<- and a bare name, without quotes or spaces, as the last thing on the line.");

    public static Diagnostic UnterminatedComment(Place at) =>
        Error("unterminated-comment", "Unterminated comment", at, "\"/*\" opens a comment that never ends. Write \"*/\" where it ends, or use \"#\".");

    public static Diagnostic InvalidCharacter(Place at) => Echo(at) switch
    {
        "\"'\"" => Error("invalid-character", "Single quote", at, "\"'\" does not enclose strings. Use double quotes."),
        "\"`\"" => Error("invalid-character", "Backtick", at, "\"`\" has no meaning. Use double quotes, or a heredoc for text of several lines."),
        "\";\"" => Error("invalid-character", "Semicolon", at, "\";\" has no meaning. Separate arguments by newlines and items by commas."),
        "\"“\"" or "\"”\"" => Error("invalid-character", "Curly quote", at, $"{Echo(at)} does not enclose strings. Use straight double quotes."),
        "\"&\"" or "\"|\"" or "\"^\"" or "\"~\"" => Error("unsupported-operator", "Unsupported operator", at,
            $"{Echo(at)} is no operator: there are none on bits. Use && and || to combine conditions and ! to negate one."),
        var echo => Error("invalid-character", "Invalid character", at, $"{echo} is not used in this language. Remove it, or put it in a string."),
    };

    public static Diagnostic InvalidEncoding(Place at) =>
        Error("invalid-encoding", "Invalid character encoding", at, "The text holds half of a surrogate pair, so it was not valid UTF-8 or UTF-16. Save the file as UTF-8.");

    public static Diagnostic TooDeep(Place at) =>
        Error(TooDeepCode, "Nested too deep", at, "Nothing is read that nests more than 200 levels or chains more than 500 operators. Split it with local values.");

    public static Diagnostic UnclosedInterpolation(Place open) =>
        Error("unclosed-interpolation", "Unclosed interpolation", open,
            $"{Echo(open)} is not closed before its text ends. Write the \"}}\", or double the sigil to mean it literally.");

    public static Diagnostic ExtraInInterpolation(Place at, Place open) =>
        Error("extra-in-interpolation", "Extra characters in interpolation", at,
            $"{Echo(at)} stands where the \"}}\" of the interpolation opened on line {open.Start.Line} is expected. "
            + "Close it here, or double its sigil to mean it literally.", open);

    public static Diagnostic DirectiveUnclosed(Place at, string keyword) =>
        Error("unclosed-directive", "Unclosed template directive", at,
            $"{Echo(at)} stands where the \"}}\" of the directive {Quote(keyword)} is expected. Close it here.");

    public static Diagnostic InvalidDirective(Place at) =>
        Error("invalid-directive", "Invalid template directive", at,
            $"{Echo(at)} is no directive. Use if, else, endif, for or endfor, or double the percent sign to mean it literally.");

    public static Diagnostic InvalidForDirective(Place at, string expected) =>
        Error("invalid-for-directive", "Invalid for directive", at,
            $"{Echo(at)} stands where {expected} is expected. Write %{{ for key, value in collection }}.");

    public static Diagnostic UnexpectedDirective(Place at) =>
        Error("unexpected-directive", "Unexpected template directive", at,
            $"{Echo(at)} has no directive that it could belong to. Remove it, or open the directive before it.");

    public static Diagnostic DirectiveNotEnded(Place open, string end) =>
        Error("directive-not-ended", "Template directive without end", open, $"{Echo(open)} is never ended. Write %{{ {end} }} after its text.");

    private static Diagnostic Error(string code, string summary, Place subject, string detail, Place? context = null) =>
        new(code, DiagnosticLevel.Error, summary, detail, subject, context) { IsSyntax = true };

    private static string Quote(string text) => $"\"{Cut(text)}\"";

    private static string Echo(Place at) => at.Span.Length == 0 || at.File.Slice(at.Span) is "\n" or "\r\n"
        ? at.Span.Start >= at.File.Text.Length ? "The end of the file" : "The end of the line"
        : FirstLine(at) is ['"', _, ..] quoted ? Cut(quoted) : Quote(FirstLine(at));

    private static string FirstLine(Place at)
    {
        var text = at.File.Slice(at.Span);
        var newline = text.IndexOfAny('\r', '\n');
        return (newline < 0 ? text : text[..newline])[..Math.Min(newline < 0 ? text.Length : newline, EchoLimit + 1)].ToString();
    }

    private static string Cut(string text) =>
        text.Length <= EchoLimit ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[EchoLimit - 2]) ? EchoLimit - 2 : EchoLimit - 1), "…");
}
