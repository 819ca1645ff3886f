using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>name = expression</c>.</summary>
public sealed class Attribute(string name, Span nameSpan, Expression value, Span span) : SyntaxNode(span)
{
    public string Name { get; } = name;

    public Span NameSpan { get; } = nameSpan;

    public Expression Value { get; } = value;

    public override IEnumerable<SyntaxNode> Children => [Value];
}
