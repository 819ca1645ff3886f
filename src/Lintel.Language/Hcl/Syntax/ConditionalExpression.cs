using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>condition ? then : otherwise</c>.</summary>
public sealed class ConditionalExpression(Expression condition, Expression then, Expression otherwise, Span span) : Expression(span)
{
    public Expression Condition { get; } = condition;

    public Expression Then { get; } = then;

    public Expression Otherwise { get; } = otherwise;

    public override IEnumerable<SyntaxNode> Children => [Condition, Then, Otherwise];
}
