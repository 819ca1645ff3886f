using Lintel.Language.Resources;

namespace Lintel.Engine.Suppressions.Metadata;

/// <summary><c>Metadata: { cfn_nag: { rules_to_suppress: [{ id: W35, reason: … }] } }</c>.</summary>
internal sealed class CfnNagMetadata : MetadataDialect
{
    protected override string Tool => "cfn-nag";

    public override IEnumerable<Suppression> Read(ResolvedResource resource, ResolvedBlock metadata) =>
        Items(resource, metadata, "cfn_nag", "rules_to_suppress", "reason");
}
