using Lintel.Cloud.Redshift;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Redshift;

public sealed class TrafficInVpc : Rule<RedshiftCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Redshift copies data within the VPC",
        Fails = "COPY and UNLOAD go past the rules of the VPC",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_321", "REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED", "Redshift.7", "redshift_cluster_enhanced_vpc_routing"],
    };

    protected override Verdict Holds(RedshiftCluster cluster) => cluster.EnhancedVpcRouting.Is(true);

    protected override Evidence Look(RedshiftCluster cluster) => cluster.EnhancedVpcRouting;
}
