using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

public enum BinaryOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}

/// <summary><c>left operator right</c>.</summary>
public sealed class BinaryExpression(BinaryOperator op, Expression left, Expression right, Span span) : Expression(span)
{
    public BinaryOperator Operator { get; } = op;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IEnumerable<SyntaxNode> Children => [Left, Right];
}
