using Lintel.Cloud.Redshift;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Redshift;

public sealed class NotPublic : Rule<RedshiftCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Redshift warehouses have no public address",
        Fails = "The warehouse gets a public address",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_87", "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK", "Redshift.1", "redshift_cluster_public_access",
            "redshift_publicly_accessible", "af173fde-95ea-4584-b904-bb3923ac4bda", "bdf8dcb4-75df-4370-92c4-606e4ae6c4d3",
        ],
    };

    protected override Verdict Holds(RedshiftCluster cluster) => !cluster.PubliclyAccessible.Is(true);

    protected override Evidence Look(RedshiftCluster cluster) => cluster.PubliclyAccessible;
}
