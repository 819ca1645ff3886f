using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ElastiCache;

public sealed class EncryptedAtRest : Rule<ReplicationGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Caches are encrypted at rest",
        Fails = "The cache and its backups are stored without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_29", "AVD-AWS-0045", "ELASTICACHE_REPL_GRP_ENCRYPTED_AT_REST", "ElastiCache.4",
            "elasticache_replication_group_not_encrypted_at_rest", "76976de7-c7b1-4f64-a94f-90c1345914c2",
            "elasticache_with_disabled_at_rest_encryption", "ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST",
            "e4ee3903-9225-4b6a-bdfb-e62dbadef821",
        ],
        Effort = Effort.Large,
        Replaces = true,
    };

    protected override Verdict Holds(ReplicationGroup group) => group.EncryptedAtRest.Is(true);

    protected override Evidence Look(ReplicationGroup group) => group.EncryptedAtRest;
}
