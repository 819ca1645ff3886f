using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>The root name of a reference: <c>var</c> in <c>var.region</c>, or a name bound by <c>for</c>.</summary>
public sealed class VariableExpression(string name, Span span) : Expression(span)
{
    public string Name { get; } = name;

    public override IEnumerable<SyntaxNode> Children => [];
}
