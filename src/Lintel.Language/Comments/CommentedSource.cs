using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Comments;

/// <summary>The comments of a source and what they stand by.</summary>
public sealed class CommentedSource
{
    private static readonly string[] Configurations = [".tf", ".tofu"];

    private readonly Dictionary<int, Construct> _byLine = [];

    internal CommentedSource(SourceFile file, ImmutableArray<Comment> comments, ImmutableArray<Construct> constructs)
    {
        (File, Comments, Constructs) = (file, comments, constructs);
        Index(constructs);
    }

    public SourceFile File { get; }

    /// <summary>In source order.</summary>
    public ImmutableArray<Comment> Comments { get; }

    /// <summary>The outermost ones, in source order.</summary>
    public ImmutableArray<Construct> Constructs { get; }

    /// <summary>Whether what a construct holds is told by its indentation.</summary>
    internal bool IsIndented { get; init; }

    /// <summary>Reads a configuration or a template. JSON has no comments.</summary>
    public static CommentedSource Read(SourceFile file) =>
        Configurations.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? HclComments.Read(file)
        : file.Text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{', ..] ? new CommentedSource(file, [], [])
        : YamlComments.Read(file);

    /// <summary>The outermost construct that starts on a line; null where none does.</summary>
    public Construct? StartingOn(int line) => _byLine.GetValueOrDefault(line);

    /// <summary>The constructs that a comment stands in, outermost first.</summary>
    public ImmutableArray<Construct> Around(Comment comment)
    {
        if (!IsIndented || !comment.IsAlone)
            return Around(IsIndented ? comment.Before : comment.Place.Span.Start);
        var column = comment.Place.Start.Column;
        return [.. Around(comment.Before).TakeWhile(construct => construct.Start.Column < column)];
    }

    /// <summary>The constructs that hold an offset, outermost first.</summary>
    public ImmutableArray<Construct> Around(int offset)
    {
        var around = ImmutableArray.CreateBuilder<Construct>();
        for (var inner = Constructs; Find(inner, offset) is { } found; inner = found.Inner)
            around.Add(found);
        return around.ToImmutable();
    }

    private static Construct? Find(ImmutableArray<Construct> constructs, int offset)
    {
        var (low, high) = (0, constructs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (constructs[middle].Span.Contains(offset))
                return constructs[middle];
            if (constructs[middle].Span.Start > offset)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    // The readers bound the depth.
    private void Index(ImmutableArray<Construct> constructs)
    {
        foreach (var construct in constructs)
        {
            _byLine.TryAdd(construct.Start.Line, construct);
            Index(construct.Inner);
        }
    }
}
