using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class InstanceEncrypted : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "RDS instances are encrypted at rest",
        Fails = "The database is stored without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes), new(Rel09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_16", "AVD-AWS-0080", "RDS_STORAGE_ENCRYPTED", "RDS.3", "rds_instance_storage_encrypted",
            "db_instance_storage_not_encrypted", "rds_storage_not_encrypted", "08bd0760-8752-44e1-9779-7bb369b2b4e4",
            "3199c26c-7871-4cb3-99c2-10a59244ce7f", "rds_storage_encryption_disabled", "5beacce3-4020-4a3d-9e1d-a36f953df630",
            "65844ba3-03a1-40a8-b3dd-919f122e8c95",
        ],
        Effort = Effort.Large,
        Replaces = true,
    };

    // A replica that says nothing is encrypted as its source, and a member as its cluster: each is judged there.
    protected override Verdict AppliesTo(DbInstance instance) => !instance.IsClusterMember & (!instance.IsReplica | instance.StorageEncrypted.IsSet);

    protected override Verdict Holds(DbInstance instance) => instance.StorageEncrypted.Is(true);

    protected override Evidence Look(DbInstance instance) => instance.StorageEncrypted;
}
