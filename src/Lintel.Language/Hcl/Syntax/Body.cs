using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>Attributes and blocks between two braces, or of a whole file, each in source order.</summary>
public sealed class Body(ImmutableArray<Attribute> attributes, ImmutableArray<Block> blocks, Span span) : SyntaxNode(span)
{
    public ImmutableArray<Attribute> Attributes { get; } = attributes;

    public ImmutableArray<Block> Blocks { get; } = blocks;

    public override IEnumerable<SyntaxNode> Children =>
        Attributes.Cast<SyntaxNode>().Concat(Blocks).OrderBy(node => node.Span.Start);

    /// <summary>The first attribute of that name, or null.</summary>
    public Attribute? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }

        return null;
    }
}
