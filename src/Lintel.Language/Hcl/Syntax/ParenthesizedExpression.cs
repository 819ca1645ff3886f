using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>(expression)</c>.</summary>
public sealed class ParenthesizedExpression(Expression inner, Span span) : Expression(span)
{
    public Expression Inner { get; } = inner;

    public override IEnumerable<SyntaxNode> Children => [Inner];
}
