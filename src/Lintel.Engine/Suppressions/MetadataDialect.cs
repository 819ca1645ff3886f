using Lintel.Generated;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Engine.Suppressions;

/// <summary>How one tool's suppressions are written into the metadata of a template's resource. Found by the generator.</summary>
[Discovered]
internal abstract class MetadataDialect
{
    protected abstract string Tool { get; }

    /// <summary>The suppressions that a resource's metadata hold.</summary>
    public abstract IEnumerable<Suppression> Read(ResolvedResource resource, ResolvedBlock metadata);

    protected Suppression Of(ResolvedResource resource, string id, string? reason, Place place) => new()
    {
        Tool = Tool,
        Id = id,
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        Place = place,
        Reach = new Reach(resource.Header.File.Path, ReferenceEquals(resource.Body.Place.File, resource.Header.File) ? Span.Cover(resource.Header.Span, resource.Body.Place.Span) : resource.Header.Span),
    };

    /// <summary>Items with an id and a reason under other names.</summary>
    protected IEnumerable<Suppression> Items(ResolvedResource resource, ResolvedBlock metadata, string tool, string list, string reason) =>
        metadata.Blocks(tool).Items.SelectMany(block => block.Blocks(list).Items)
            .Select(item => (Id: Text(item.PropertyOrNull("id")), Reason: Text(item.PropertyOrNull(reason)), item.Place))
            .Where(item => item.Id is not null)
            .Select(item => Of(resource, item.Id ?? "", item.Reason, item.Place));

    protected static string? Text(ResolvedProperty? property) => property?.Value is { IsKnown: true, Type.Kind: DataTypeKind.String } value ? value.AsString : null;
}
