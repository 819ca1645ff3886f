using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

public enum UnaryOperator
{
    Not,
    Negate,
}

/// <summary><c>!x</c> or <c>-x</c>.</summary>
public sealed class UnaryExpression(UnaryOperator op, Expression operand, Span span) : Expression(span)
{
    public UnaryOperator Operator { get; } = op;

    public Expression Operand { get; } = operand;

    public override IEnumerable<SyntaxNode> Children => [Operand];
}
