using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Engine.Suppressions.Metadata;

/// <summary><c>Metadata: { guard: { SuppressedRules: [S3_BUCKET_LOGGING_ENABLED] } }</c>; as a map, each name has its reason.</summary>
internal sealed class CfnGuardMetadata : MetadataDialect
{
    protected override string Tool => "cfn-guard";

    public override IEnumerable<Suppression> Read(ResolvedResource resource, ResolvedBlock metadata)
    {
        foreach (var property in metadata.Blocks("guard").Items.Select(block => block.PropertyOrNull("SuppressedRules")).OfType<ResolvedProperty>().Where(property => property.Value.IsKnown))
        {
            var rules = property.Value.Type.IsMapping ? property.Value.AsMap.Select(rule => (Id: (string?)rule.Key, Reason: TextOf(rule.Value)))
                : property.Value.Type.IsSequence ? property.Value.AsElements.Select(rule => (Id: TextOf(rule), Reason: (string?)null))
                : [(TextOf(property.Value), null)];
            foreach (var (id, reason) in rules)
            {
                if (id is not null)
                    yield return Of(resource, id, reason, property.Place);
            }
        }
    }

    private static string? TextOf(Value value) => value is { IsKnown: true, Type.Kind: DataTypeKind.String } ? value.AsString : null;
}
