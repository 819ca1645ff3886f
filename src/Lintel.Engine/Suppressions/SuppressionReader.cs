using System.Buffers;
using System.Collections.Immutable;
using Lintel.Engine.Generated;
using Lintel.Language.Comments;
using Lintel.Language.Resources;
using Lintel.Language.Text;

namespace Lintel.Engine.Suppressions;

/// <summary>Gathers what is written beside the code of a root, in every tool's words.</summary>
internal static class SuppressionReader
{
    private static readonly SearchValues<string> Markers = SearchValues.Create([.. CommentDialectIndex.All.SelectMany(dialect => dialect.Markers)], StringComparison.Ordinal);

    /// <summary>The suppressions of a root, by place.</summary>
    public static ImmutableArray<Suppression> Read(ResolvedSource source) =>
    [
        .. Files(source).SelectMany(InComments)
            .Concat(source.Resources.SelectMany(InMetadata))
            .OrderBy(suppression => suppression.File, StringComparer.Ordinal).ThenBy(suppression => suppression.Place.Span.Start),
    ];

    // A suppression covers resources and calls; a source without either has nothing to cover.
    private static IEnumerable<SourceFile> Files(ResolvedSource source) =>
        source.Resources.SelectMany(resource => resource.CalledFrom.Select(call => call.File).Prepend(resource.Header.File))
            .Concat(source.MissingModules.Select(module => module.Call.File))
            .DistinctBy(file => file.Path);

    private static IEnumerable<Suppression> InComments(SourceFile file)
    {
        if (file.IsRecord || !file.Text.AsSpan().ContainsAny(Markers))
            return [];
        var site = new CommentSite(CommentedSource.Read(file));
        return site.Source.Comments.SelectMany(comment => CommentDialectIndex.All
            .Where(dialect => dialect.Markers.Any(marker => comment.Text.Contains(marker, StringComparison.Ordinal)))
            .SelectMany(dialect => dialect.Read(comment, site)));
    }

    private static IEnumerable<Suppression> InMetadata(ResolvedResource resource) =>
        resource.Meta?.Blocks("Metadata").Items is { IsEmpty: false } metadata
            ? metadata.SelectMany(block => MetadataDialectIndex.All.SelectMany(dialect => dialect.Read(resource, block)))
            : [];
}
