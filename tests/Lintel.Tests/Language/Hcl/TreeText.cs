using System.Globalization;
using System.Text;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

/// <summary>Writes a tree as nested lists, in the notation of the files in <c>Official</c>.</summary>
internal sealed class TreeText
{
    private readonly string _source;
    private readonly StringBuilder _text = new();

    private TreeText(string source) => _source = source;

    public static string OfFile(string text)
    {
        var file = HclParser.ParseFile(new SourceFile("main.tf", text));
        return Of(text, file.Body, file.Diagnostics.Length);
    }

    public static string OfExpression(string text)
    {
        var (expression, diagnostics) = HclParser.ParseExpression(new SourceFile("console", text));
        return Of(text, expression, diagnostics.Length);
    }

    public static string OfTemplate(string text)
    {
        var (template, diagnostics) = HclParser.ParseTemplate(new SourceFile("user-data.tftpl", text));
        return Of(text, template, diagnostics.Length);
    }

    public static string Of(string text, SyntaxNode node)
    {
        var tree = new TreeText(text);
        tree.Write(node);
        return tree._text.ToString();
    }

    private static string Of(string text, SyntaxNode node, int faults) => faults > 0 ? "reject" : Of(text, node);

    private void Write(SyntaxNode? node)
    {
        switch (node)
        {
            case null:
                _text.Append("nil");
                break;
            case Body body:
                List("body", [.. body.Attributes.Select(attribute => (Action)(() => List("attr", Quoted(attribute.Name), Node(attribute.Value)))),
                    .. body.Blocks.Select(block => (Action)(() => List("block", [Quoted(block.Type), .. block.Labels.Select(label => Quoted(label.Text)), Node(block.Body)])))]);
                break;
            case LiteralExpression literal:
                List("lit", Quoted(Slice(literal)));
                break;
            case MissingExpression:
                _text.Append("(missing)");
                break;
            case VariableExpression variable:
                List("var", Quoted(variable.Name));
                break;
            case GetAttributeExpression get:
                List("get", Node(get.Source), Quoted(get.Name));
                break;
            case IndexExpression index when index.Key is LiteralExpression || (index.Key is TemplateExpression key && key.Parts.All(part => part is TemplateText)):
                List("idx", Node(index.Source), Quoted(Slice(index.Key)));
                break;
            case IndexExpression index:
                List("index", Node(index.Source), Node(index.Key));
                break;
            case ParenthesizedExpression parenthesized:
                List("p", Node(parenthesized.Inner));
                break;
            case UnaryExpression unary:
                List(unary.Operator == UnaryOperator.Not ? "!" : "-", Node(unary.Operand));
                break;
            case BinaryExpression binary:
                List(SignOf(binary.Operator), Node(binary.Left), Node(binary.Right));
                break;
            case ConditionalExpression conditional:
                List("?", Node(conditional.Condition), Node(conditional.Then), Node(conditional.Otherwise));
                break;
            case TupleExpression tuple:
                List("tuple", [.. tuple.Elements.Select(Node)]);
                break;
            case ObjectExpression @object:
                List("obj", [.. @object.Items.Select(item => (Action)(() => List("", Node(item.Key), Node(item.Value))))]);
                break;
            case ForExpression loop:
                List("for", [Quoted(loop.KeyName ?? ""), Quoted(loop.ValueName), Node(loop.Collection), Node(loop.Key), Node(loop.Value), Node(loop.Condition),
                    .. loop.IsGrouping ? [() => _text.Append("group")] : Array.Empty<Action>()]);
                break;
            case SplatExpression splat:
                List(splat.IsFull ? "splat" : "asplat", Node(splat.Source), Node(splat.Each));
                break;
            case SplatItem:
                _text.Append("(item)");
                break;
            case CallExpression call:
                List("call", [Quoted(call.Name), .. call.Arguments.Select(Node), .. call.ExpandsLast ? [() => _text.Append("...")] : Array.Empty<Action>()]);
                break;
            case TemplateExpression { Parts: [TemplateInterpolation only] }:
                List("wrap", Node(only.Value));
                break;
            case TemplateExpression template:
                List("tmpl", Parts(template.Parts));
                break;
            case TemplateInterpolation interpolation:
                Write(interpolation.Value);
                break;
            case TemplateIf conditional:
                List("tif", Node(conditional.Condition), () => List("tmpl", Parts(conditional.Then)), () => List("tmpl", Parts(conditional.Otherwise)));
                break;
            case TemplateFor loop:
                List("tfor", Quoted(loop.KeyName ?? ""), Quoted(loop.ValueName), Node(loop.Collection), () => List("tmpl", Parts(loop.Parts)));
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }

    private Action Node(SyntaxNode? node) => () => Write(node);

    // The official parser gives its literals normalised, which here is the evaluator's business.
    private Action[] Parts(IEnumerable<TemplatePart> parts) =>
        [.. parts.Where(part => part is not TemplateText { Text: "" }).Select(part => part is TemplateText text ? Quoted(text.Text.Normalize()) : Node(part))];

    private Action Quoted(string text) => () =>
    {
        _text.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is < 32 or >= 127 or '"' or '\\')
                _text.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x}.");
            else
                _text.Append(rune.ToString());
        }

        _text.Append('"');
    };

    private void List(string head, params Action[] rest)
    {
        _text.Append('(').Append(head);
        foreach (var (i, write) in rest.Index())
        {
            if (i > 0 || head.Length > 0)
                _text.Append(' ');
            write();
        }

        _text.Append(')');
    }

    private string Slice(SyntaxNode node) => _source.Substring(node.Span.Start, node.Span.Length);

    private static string SignOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        _ => "%",
    };
}
