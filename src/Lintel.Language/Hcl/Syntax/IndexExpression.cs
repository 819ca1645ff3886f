using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>source[key]</c>, and the legacy <c>source.0</c>.</summary>
public sealed class IndexExpression(Expression source, Expression key, Span span) : Expression(span)
{
    public Expression Source { get; } = source;

    public Expression Key { get; } = key;

    public override IEnumerable<SyntaxNode> Children => [Source, Key];
}
