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
        Aliases = ["CKV_AWS_30", "AVD-AWS-0051", "ELASTICACHE_REPL_GRP_ENCRYPTED_IN_TRANSIT", "ElastiCache.5"],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(ReplicationGroup group) => group.EncryptedInTransit.Is(true);

    protected override Evidence Look(ReplicationGroup group) => group.EncryptedInTransit;
}
