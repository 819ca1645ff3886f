using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Evaluation;

/// <summary>Where an expression begins, which is what Terraform underlines when it is given to a function that refuses it.</summary>
internal static class Beginning
{
    public static Span Of(Expression expression, SourceFile file) => expression switch
    {
        TemplateExpression { IsHeredoc: false, Parts: [TemplateInterpolation part, ..] } => Of(part.Value, file),
        TemplateExpression { IsHeredoc: false, Parts: [{ } part, ..] } when part.Span.Length > 0 => part.Span,
        TupleExpression or ObjectExpression or ForExpression when expression.Span.Length > 0 => new Span(expression.Span.Start, 1),
        BinaryExpression binary => Of(binary.Left, file),
        ConditionalExpression conditional => Of(conditional.Condition, file),
        CallExpression call => Opening(call, file),
        _ => expression.Span,
    };

    /// <summary>The name of a function with the parenthesis behind it.</summary>
    public static Span Opening(CallExpression call, SourceFile file)
    {
        var open = file.Text.IndexOf('(', call.NameSpan.End);
        return open < 0 || open >= call.Span.End ? call.NameSpan : Span.FromBounds(call.NameSpan.Start, open + 1);
    }
}
