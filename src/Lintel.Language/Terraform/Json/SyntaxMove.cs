using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Json;

/// <summary>
/// Moves an expression that was parsed from a piece of a file to where the piece stands in it. The parser bounds how deep a tree is.
/// </summary>
internal sealed class SyntaxMove(int offset)
{
    private readonly Dictionary<SplatItem, SplatItem> _items = [];

    public Expression Move(Expression expression)
    {
        var span = Move(expression.Span);
        return expression switch
        {
            BinaryExpression binary => new BinaryExpression(binary.Operator, Move(binary.Left), Move(binary.Right), span),
            UnaryExpression unary => new UnaryExpression(unary.Operator, Move(unary.Operand), span),
            CallExpression call => new CallExpression(call.Name, Move(call.NameSpan), [.. call.Arguments.Select(Move)], call.ExpandsLast, span),
            ConditionalExpression choice => new ConditionalExpression(Move(choice.Condition), Move(choice.Then), Move(choice.Otherwise), span),
            ForExpression loop => new ForExpression(loop.KeyName, loop.ValueName, Move(loop.Collection), MoveOrNull(loop.Key), Move(loop.Value),
                MoveOrNull(loop.Condition), loop.IsGrouping, span),
            GetAttributeExpression step => new GetAttributeExpression(Move(step.Source), step.Name, Move(step.NameSpan), span),
            IndexExpression index => new IndexExpression(Move(index.Source), Move(index.Key), span),
            SplatExpression splat => new SplatExpression(Move(splat.Source), Item(splat.Item), Move(splat.Each), splat.IsFull, span),
            SplatItem item => Item(item),
            LiteralExpression literal => new LiteralExpression(literal.Kind, span),
            ObjectExpression made => new ObjectExpression([.. made.Items.Select(item => new ObjectItem(Move(item.Key), Move(item.Value), Move(item.Span)))], span),
            ParenthesizedExpression inner => new ParenthesizedExpression(Move(inner.Inner), span),
            TemplateExpression template => new TemplateExpression(Move(template.Parts), template.IsHeredoc, span),
            TupleExpression tuple => new TupleExpression([.. tuple.Elements.Select(Move)], span),
            VariableExpression variable => new VariableExpression(variable.Name, span),
            _ => new MissingExpression(span),
        };
    }

    public Span Move(Span span) => new(span.Start + offset, span.Length);

    private Expression? MoveOrNull(Expression? expression) => expression is null ? null : Move(expression);

    private ImmutableArray<TemplatePart> Move(ImmutableArray<TemplatePart> parts) => [.. parts.Select(Move)];

    private TemplatePart Move(TemplatePart part)
    {
        var span = Move(part.Span);
        return part switch
        {
            TemplateText text => new TemplateText(text.Text, span),
            TemplateInterpolation value => new TemplateInterpolation(Move(value.Value), span),
            TemplateIf choice => new TemplateIf(Move(choice.Condition), Move(choice.Then), Move(choice.Otherwise), span),
            TemplateFor loop => new TemplateFor(loop.KeyName, loop.ValueName, Move(loop.Collection), Move(loop.Parts), span),
            _ => throw new InvalidOperationException($"{part.GetType().Name} is no part of a template."),
        };
    }

    /// <summary>The item inside a splat is the same object as the splat's own.</summary>
    private SplatItem Item(SplatItem item)
    {
        if (!_items.TryGetValue(item, out var moved))
            _items[item] = moved = new SplatItem(Move(item.Span));
        return moved;
    }
}
