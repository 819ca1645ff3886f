using System.Collections.Immutable;
using Lintel.Generated;
using Lintel.Language.Comments;

namespace Lintel.Engine.Suppressions;

/// <summary>How one tool's suppressions are written as comments. Found by the generator.</summary>
[Discovered]
internal abstract class CommentDialect
{
    /// <summary>Texts of which one stands in every such comment: a file without them is not looked at.</summary>
    public abstract ImmutableArray<string> Markers { get; }

    /// <summary>The suppressions that a comment holds.</summary>
    public abstract IEnumerable<Suppression> Read(Comment comment, CommentSite site);
}
