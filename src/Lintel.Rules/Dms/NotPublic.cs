using Lintel.Cloud.Dms;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Dms;

public sealed class NotPublic : Rule<ReplicationInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Replication instances have no public address",
        Fails = "The replication instance has a public address",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Supports, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_89", "amazon_dms_replication_instance_is_publicly_accessible", "DMS_REPLICATION_NOT_PUBLIC", "DMS.1",
            "dms_instance_no_public_access", "030d3b18-1821-45b4-9e08-50efbe7becbb", "5864fb39-d719-4182-80e2-89dbe627be63",
        ],
        Replaces = true,
    };

    protected override Verdict Holds(ReplicationInstance instance) => instance.PubliclyAccessible.Is(false);

    protected override Evidence Look(ReplicationInstance instance) => instance.PubliclyAccessible;
}
