using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>type "label" … { body }</c>.</summary>
public sealed class Block(string type, Span typeSpan, ImmutableArray<BlockLabel> labels, Body body, Span headerSpan, Span span) : SyntaxNode(span)
{
    public string Type { get; } = type;

    public Span TypeSpan { get; } = typeSpan;

    public ImmutableArray<BlockLabel> Labels { get; } = labels;

    public Body Body { get; } = body;

    /// <summary>The type and labels, without the opening brace: what a finding about the whole block points at.</summary>
    public Span HeaderSpan { get; } = headerSpan;

    public override IEnumerable<SyntaxNode> Children => [Body];
}
