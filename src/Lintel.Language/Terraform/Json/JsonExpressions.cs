using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Json;

/// <summary>Makes expressions of JSON values: texts are templates, and in some arguments references.</summary>
internal sealed class JsonExpressions(SourceFile file, DiagnosticBag diagnostics)
{
    /// <summary>The value of an argument, read as the type of block that it stands in has it.</summary>
    public Expression Of(string block, string argument, JsonNode node) => argument switch
    {
        "type" when block == "variable" && node is JsonString text => Reference(text),
        "iterator" when node is JsonString text => new VariableExpression(text.Text, text.Span),
        "depends_on" or "ignore_changes" or "replace_triggered_by" or "provider" or "providers" => Literal(node),
        _ => Convert(node, Template),
    };

    /// <summary>The value as it stands, without templates.</summary>
    public Expression Literal(JsonNode node) => Convert(node, Plain);

    private Expression Convert(JsonNode node, Func<JsonString, Expression> text) => node switch
    {
        JsonString found => text(found),
        JsonArray array => new TupleExpression([.. array.Items.Select(item => Convert(item, text))], array.Span),
        JsonObject found => new ObjectExpression(
            [.. found.Members.Select(member => new ObjectItem(text(member.Name), Convert(member.Value, text), Span.Cover(member.Name.Span, member.Value.Span)))], found.Span),
        JsonLiteral { Kind: JsonLiteralKind.Number } number => Number(number),
        JsonLiteral literal => new LiteralExpression(literal.Kind switch
        {
            JsonLiteralKind.True => LiteralKind.True,
            JsonLiteralKind.False => LiteralKind.False,
            _ => LiteralKind.Null,
        }, literal.Span),
        _ => new MissingExpression(node.Span),
    };

    private Expression Number(JsonLiteral number) => file.Slice(number.Span) is ['-', ..]
        ? new UnaryExpression(UnaryOperator.Negate, new LiteralExpression(LiteralKind.Number, new Span(number.Span.Start + 1, number.Span.Length - 1)), number.Span)
        : new LiteralExpression(LiteralKind.Number, number.Span);

    private Expression Template(JsonString text)
    {
        if (!text.Text.Contains("${", StringComparison.Ordinal) && !text.Text.Contains("%{", StringComparison.Ordinal))
            return Plain(text);
        return Moved(text, HclParser.ParseTemplate(new SourceFile(file.Path, text.Text)));
    }

    private Expression Reference(JsonString text) => Moved(text, HclParser.ParseExpression(new SourceFile(file.Path, text.Text)));

    private Expression Moved(JsonString text, (Expression Expression, ImmutableArray<Diagnostic> Diagnostics) parsed)
    {
        var move = new SyntaxMove(text.Span.Start);
        foreach (var fault in parsed.Diagnostics)
            diagnostics.Add(fault with { Subject = Moved(fault.Subject), Context = Moved(fault.Context) });
        return move.Move(parsed.Expression);

        Place? Moved(Place? place) => place is { } found ? new Place(file, move.Move(found.Span)) : null;
    }

    private static TemplateExpression Plain(JsonString text) => new(
        text.Text.Length == 0 ? ImmutableArray<TemplatePart>.Empty : [new TemplateText(text.Text, text.Span)], false, text.Span);
}
