using Lintel.Language.Resources;

namespace Lintel.Engine.Suppressions.Metadata;

/// <summary><c>Metadata: { checkov: { skip: [{ id: CKV_AWS_18, comment: reason }] } }</c>.</summary>
internal sealed class CheckovMetadata : MetadataDialect
{
    protected override string Tool => "checkov";

    public override IEnumerable<Suppression> Read(ResolvedResource resource, ResolvedBlock metadata) =>
        Items(resource, metadata, "checkov", "skip", "comment").Concat(Items(resource, metadata, "bridgecrew", "skip", "comment"));
}
