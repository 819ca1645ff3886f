using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>
/// <c>source[*].rest</c> or the legacy <c>source.*.rest</c>. <see cref="Each"/> is evaluated once per element with
/// <see cref="SplatItem"/> standing for the element; it is that item itself when nothing follows the splat.
/// A legacy splat takes only attribute steps into <see cref="Each"/>; an index after it applies to the result.
/// </summary>
public sealed class SplatExpression(Expression source, SplatItem item, Expression each, bool isFull, Span span) : Expression(span)
{
    public Expression Source { get; } = source;

    public SplatItem Item { get; } = item;

    public Expression Each { get; } = each;

    /// <summary>True for <c>[*]</c>, false for <c>.*</c>.</summary>
    public bool IsFull { get; } = isFull;

    public override IEnumerable<SyntaxNode> Children => [Source, Each];
}

/// <summary>Stands for the current element inside <see cref="SplatExpression.Each"/>.</summary>
public sealed class SplatItem(Span span) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => [];
}
