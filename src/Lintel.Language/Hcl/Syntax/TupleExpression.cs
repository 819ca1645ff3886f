using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>[a, b]</c>.</summary>
public sealed class TupleExpression(ImmutableArray<Expression> elements, Span span) : Expression(span)
{
    public ImmutableArray<Expression> Elements { get; } = elements;

    public override IEnumerable<SyntaxNode> Children => Elements;
}
