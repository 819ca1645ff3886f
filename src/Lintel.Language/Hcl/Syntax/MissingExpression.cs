using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>Where an expression should stand and none could be read. A diagnostic has been given; its value is unknown.</summary>
public sealed class MissingExpression(Span span) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => [];
}
