using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>A node of the tree that parsing always yields, broken input or not. Consumers switch on the concrete type.</summary>
public abstract class SyntaxNode(Span span)
{
    /// <summary>Where the node stands in its file, without leading and trailing trivia.</summary>
    public Span Span { get; } = span;

    /// <summary>The nodes directly below this one, in source order.</summary>
    public abstract IEnumerable<SyntaxNode> Children { get; }
}
