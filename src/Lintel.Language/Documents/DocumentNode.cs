using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Documents;

/// <summary>A part of a document in YAML or JSON, with its place.</summary>
public abstract record DocumentNode(Place Place);

/// <summary>Named parts in source order, each name once.</summary>
public sealed record DocumentMap(ImmutableArray<DocumentMember> Members, Place Place) : DocumentNode(Place)
{
    public DocumentNode? ValueOrNull(string name) => MemberOrNull(name)?.Value;

    public DocumentMember? MemberOrNull(string name) => Members.FirstOrDefault(member => member.Name == name);

    /// <summary>The text of a member that is a scalar; null otherwise.</summary>
    public string? TextOrNull(string name) => ValueOrNull(name) is DocumentScalar { Kind: not DocumentScalarKind.Null } scalar ? scalar.Text : null;
}

/// <summary>One name and what it names.</summary>
/// <param name="Name">The key.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">What it names.</param>
public sealed record DocumentMember(string Name, Place Place, DocumentNode Value);

/// <summary>Parts in order.</summary>
public sealed record DocumentList(ImmutableArray<DocumentNode> Items, Place Place) : DocumentNode(Place);

/// <summary>A text, number, flag or null as it was written.</summary>
public sealed record DocumentScalar(string Text, DocumentScalarKind Kind, Place Place) : DocumentNode(Place);

/// <summary>What a scalar stands for.</summary>
public enum DocumentScalarKind
{
    Text,
    Number,
    Flag,
    Null,
}
