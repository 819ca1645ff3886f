using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>
/// One instance of an Aurora cluster; CloudFormation writes it as a DB instance with a cluster.
/// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.html
/// </summary>
public sealed record DbClusterInstance : Resource, IResource<DbClusterInstance>, IManagedNodes
{
    public static ResourceTypes Types => new("aws_rds_cluster_instance", "") { Names = [("identifier", "")] };

    public Setting<string> Cluster { get; private init; }

    public Setting<string> InstanceClass { get; private init; }

    public Setting<string> AvailabilityZone { get; private init; }

    public Setting<bool> PubliclyAccessible { get; private init; }

    public Setting<bool> PerformanceInsights { get; private init; }

    public Setting<int> MonitoringInterval { get; private init; }

    public Setting<bool> AutoMinorVersionUpgrade { get; private init; }

    public Setting<int> PromotionTier { get; private init; }

    Setting<string> IManagedNodes.NodeClass => InstanceClass;

    Verdict IManagedNodes.RunsOnGraviton => Verdict.Pass;

    public static DbClusterInstance Read(Reader from) => new()
    {
        Cluster                 = from.Get<string>("cluster_identifier",       "DBClusterIdentifier"),
        InstanceClass           = from.Get<string>("instance_class",           "DBInstanceClass"),
        AvailabilityZone        = from.Get<string>("availability_zone",        "AvailabilityZone"),
        PubliclyAccessible      = from.Get("publicly_accessible",              "PubliclyAccessible", otherwise: false),
        PerformanceInsights     = from.Get("performance_insights_enabled",     "EnablePerformanceInsights", otherwise: false),
        MonitoringInterval      = from.Get("monitoring_interval",              "MonitoringInterval", otherwise: 0),
        AutoMinorVersionUpgrade = from.Get("auto_minor_version_upgrade",       "AutoMinorVersionUpgrade", otherwise: true),
        PromotionTier           = from.Get("promotion_tier",                   "PromotionTier", new Default<int>(0), new Default<int>(1)),
    };
}
