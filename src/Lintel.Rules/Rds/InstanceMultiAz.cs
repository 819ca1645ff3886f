using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class InstanceMultiAz : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Primary databases have a standby in another zone",
        Fails = "The database stands in a single Availability Zone",
        Severity = Severity.High,
        Practices =
        [
            new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes),
            new(Rel11.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Rel13.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases =
        [
            "CKV_AWS_157", "RDS_MULTI_AZ_SUPPORT", "RDS.5", "rds_instance_multi_az", "rds_multi_az_deployment_disabled",
            "2b1d4935-9acf-48a7-8466-10d18bf51a69",
        ],
    };

    // Replicas have a rule of their own; a cluster spreads by its members.
    protected override Verdict AppliesTo(DbInstance instance) => !instance.IsClusterMember & !instance.IsReplica;

    protected override Verdict Holds(DbInstance instance) => instance.MultiAz.Is(true);

    protected override Evidence Look(DbInstance instance) => instance.MultiAz;
}
