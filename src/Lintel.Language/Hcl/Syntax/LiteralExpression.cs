using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>. Its text stays in the file until it is asked for.</summary>
public sealed class LiteralExpression(LiteralKind kind, Span span) : Expression(span)
{
    public LiteralKind Kind { get; } = kind;

    public override IEnumerable<SyntaxNode> Children => [];
}
