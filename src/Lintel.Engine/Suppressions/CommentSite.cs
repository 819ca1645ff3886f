using Lintel.Language.Comments;

namespace Lintel.Engine.Suppressions;

/// <summary>A source with what its comments stand by.</summary>
internal sealed class CommentSite(CommentedSource source)
{
    private readonly Dictionary<int, int> _lineAfter = LinesAfter(source);

    public CommentedSource Source => source;

    /// <summary>The line that a comment of its own is about: the first one below that is no comment.</summary>
    public int LineAfter(Comment comment) => _lineAfter.GetValueOrDefault(comment.Line, comment.LastLine + 1);

    /// <summary>What stands below a comment of its own, or beside one at the end of a line; nothing where that is no construct.</summary>
    public Reach Beside(Comment comment)
    {
        var construct = comment.IsAlone ? source.StartingOn(LineAfter(comment)) : source.StartingOn(comment.Line) ?? source.StartingOn(comment.LastLine + 1);
        return construct is null ? Reach.Nothing(source.File) : Reach.Of(source, construct);
    }

    /// <summary>The resource, module call or other entry that a comment stands in.</summary>
    public Reach Around(Comment comment) =>
        source.Around(comment).FirstOrDefault(construct => construct.IsEntry) is { } entry ? Reach.Of(source, entry) : Reach.Nothing(source.File);

    // From the last one up, so that a stack of comments costs no more than its lines.
    private static Dictionary<int, int> LinesAfter(CommentedSource source)
    {
        var after = new Dictionary<int, int>();
        foreach (var comment in source.Comments.Where(comment => comment.IsAlone).Reverse())
            after[comment.Line] = after.GetValueOrDefault(comment.LastLine + 1, comment.LastLine + 1);
        return after;
    }
}
