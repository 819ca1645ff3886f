using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ElastiCache;

public sealed class EncryptedInTransit : Rule<ReplicationGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Caches talk TLS",
        Fails = "Clients talk to the cache without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_30", "AVD-AWS-0051", "ELASTICACHE_REPL_GRP_ENCRYPTED_IN_TRANSIT", "ElastiCache.5",
            "elasticache_replication_group_not_encrypted_at_transit", "1afbb3fa-cf6c-4a3d-b730-95e9f4df343e",
            "elasticache_with_disabled_transit_encryption", "ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT",
            "3b02569b-fc6f-4153-b3a3-ba91022fed68", "CKV_AWS_31",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(ReplicationGroup group) => group.EncryptedInTransit.Is(true);

    protected override Evidence Look(ReplicationGroup group) => group.EncryptedInTransit;
}
