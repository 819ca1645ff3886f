using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>source.name</c>. A legacy numeric index, <c>source.0</c>, is an <see cref="IndexExpression"/>.</summary>
public sealed class GetAttributeExpression(Expression source, string name, Span nameSpan, Span span) : Expression(span)
{
    public Expression Source { get; } = source;

    public string Name { get; } = name;

    public Span NameSpan { get; } = nameSpan;

    public override IEnumerable<SyntaxNode> Children => [Source];
}
