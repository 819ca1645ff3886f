using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>Named nodes in source order, each name once. An intrinsic is a map of one member.</summary>
internal sealed class MapNode(ImmutableArray<Member> members, Place place) : Node(place)
{
    private const int FewMembers = 8;

    private Dictionary<string, Member>? _byName;

    public ImmutableArray<Member> Members { get; } = members;

    /// <summary>The only member where its name is that of an intrinsic; null otherwise.</summary>
    public Member? CallOrNull => Members is [{ Name: "Ref" or ['F', 'n', ':', ':', ..] } only] ? only : null;

    public Node? ValueOrNull(string name) => MemberOrNull(name)?.Value;

    public Member? MemberOrNull(string name)
    {
        if (Members.Length > FewMembers)
            return (_byName ??= Members.ToDictionary(member => member.Name, StringComparer.Ordinal)).GetValueOrDefault(name);
        foreach (var member in Members)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }

    /// <summary>The text of a member that is one; null otherwise.</summary>
    public string? TextOrNull(string name) => ValueOrNull(name) is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>The map of a member that is one, or an empty one.</summary>
    public MapNode Map(string name) => ValueOrNull(name) as MapNode ?? new MapNode([], Place);
}

/// <summary>One name and its node.</summary>
/// <param name="Name">The key.</param>
/// <param name="NamePlace">Where the key stands.</param>
/// <param name="Value">What it names.</param>
internal sealed record Member(string Name, Place NamePlace, Node Value);
