using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>A sequence of nodes.</summary>
internal sealed class ListNode(ImmutableArray<Node> items, Place place) : Node(place)
{
    public ImmutableArray<Node> Items { get; } = items;
}
