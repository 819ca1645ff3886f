using Lintel.Cloud.Dax;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Dax;

public sealed class EncryptedInTransit : Rule<CacheCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "DAX clusters talk TLS",
        Fails = "Items travel to and from the cache without encryption",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_239", "DynamoDB.7", "DAX_TLS_ENDPOINT_ENCRYPTION",
            "dynamodb_accelerator_cluster_in_transit_encryption_enabled",
        ],
        Replaces = true,
    };

    protected override Verdict Holds(CacheCluster cluster) => cluster.EndpointEncryption.IsText("TLS");

    protected override Evidence Look(CacheCluster cluster) => cluster.EndpointEncryption;
}
