using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>An Aurora global database. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html</summary>
public sealed record GlobalCluster : Resource, IResource<GlobalCluster>
{
    public static ResourceTypes Types => new("aws_rds_global_cluster", "AWS::RDS::GlobalCluster")
    {
        Names = [("global_cluster_identifier", "GlobalClusterIdentifier")],
    };

    public Setting<string> Engine { get; private init; }

    public Setting<string> EngineVersion { get; private init; }

    public Setting<bool> DeletionProtection { get; private init; }

    public Setting<string> SourceCluster { get; private init; }

    public static GlobalCluster Read(Reader from) => new()
    {
        Engine             = from.Get<string>("engine",                       "Engine"),
        EngineVersion      = from.Get<string>("engine_version",               "EngineVersion"),
        DeletionProtection = from.Get("deletion_protection",                  "DeletionProtection", otherwise: false),
        SourceCluster      = from.Get<string>("source_db_cluster_identifier", "SourceDBClusterIdentifier"),
    };
}
