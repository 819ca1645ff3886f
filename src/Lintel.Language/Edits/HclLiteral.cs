using Lintel.Language.Hcl.Syntax;

namespace Lintel.Language.Edits;

/// <summary>Tells values that are written out from those that something else decides.</summary>
internal static class HclLiteral
{
    public static bool Is(Expression value) => value switch
    {
        LiteralExpression => true,
        UnaryExpression { Operand: LiteralExpression } => true,
        TemplateExpression { IsHeredoc: false } text => text.Parts.All(part => part is TemplateText),
        TupleExpression list => list.Children.All(item => item is Expression expression && Is(expression)),
        _ => false,
    };
}
