using Lintel.Cloud.Dax;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Dax;

public sealed class Encrypted : Rule<CacheCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "DAX clusters are encrypted at rest",
        Fails = "Cached items are stored without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_47", "AVD-AWS-0023", "dax_cluster_not_encrypted", "DAX_ENCRYPTION_ENABLED", "DynamoDB.3",
            "dynamodb_accelerator_cluster_encryption_enabled", "f11aec39-858f-4b6f-b946-0a1bf46c0c87",
        ],
        Replaces = true,
    };

    protected override Verdict Holds(CacheCluster cluster) => cluster.Encrypted.Is(true);

    protected override Evidence Look(CacheCluster cluster) => cluster.Encrypted;
}
