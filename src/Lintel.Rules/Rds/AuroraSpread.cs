using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class AuroraSpread : ArchitectureRule<DbCluster>
{
    private static readonly Naming<DbClusterInstance, DbCluster> Instances = new(instance => instance.Cluster);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Aurora clusters have an instance to fail over to",
        Fails = "The cluster has a single instance",
        Severity = Severity.High,
        Practices =
        [
            new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes),
            new(Rel11.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Rel13.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["RDS_CLUSTER_MULTI_AZ_ENABLED", "RDS.15", "rds_cluster_multi_az"],
        Effort = Effort.Medium,
    };

    // Without any instance here the members are somewhere else, or the cluster is a stand-by of a global database.
    protected override Verdict AppliesTo(DbCluster cluster, Architecture architecture) =>
        cluster.IsAurora & !cluster.IsServerlessV1 & !Members(cluster, architecture).IsEmpty;

    protected override Verdict Holds(DbCluster cluster, Architecture architecture) => Members(cluster, architecture).HasAtLeast(2);

    protected override Evidence Look(DbCluster cluster, Architecture architecture) => Evidence.Saying(
        Members(cluster, architecture).Items is [var only, ..] ? $"`{only.Address}` is its only instance" : "it is not known how many instances it has");

    private static SettingList<DbClusterInstance> Members(DbCluster cluster, Architecture architecture) =>
        Instances.Of(cluster, architecture).Where(instance => architecture.Means(instance.Cluster, cluster));
}
