using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Efs;

/// <summary>An EFS file system with its backup policy and replication. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html</summary>
public sealed record FileSystem : Resource, IResource<FileSystem>, IEncryptedStore, IBackedUpStore
{
    public static ResourceTypes Types => new("aws_efs_file_system", "AWS::EFS::FileSystem") { Names = [("creation_token", "")] };

    public Setting<bool> Encrypted { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<string> ThroughputMode { get; private init; }

    public Setting<string> PerformanceMode { get; private init; }

    /// <summary>The one zone of a One Zone file system.</summary>
    public Setting<string> AvailabilityZone { get; private init; }

    /// <summary>When files move to Infrequent Access.</summary>
    public Setting<string> TransitionToInfrequentAccess { get; private init; }

    public Setting<string> TransitionToArchive { get; private init; }

    /// <summary><c>ENABLED</c> when AWS Backup takes daily copies by itself; One Zone file systems have that from the start.</summary>
    public Setting<string> BackupPolicy { get; private init; }

    public SettingList<Setting<string>> ReplicaRegions { get; private init; }

    public Verdict KeepsBackups => BackupPolicy.Is("ENABLED");

    public static FileSystem Read(Reader from)
    {
        var zone = from.Get<string>("availability_zone_name", "AvailabilityZoneName");
        var policy = from.IsTerraform ? from.Satellite("aws_efs_backup_policy", by: "file_system_id") : from;
        return new()
        {
            Encrypted                    = from.Get("encrypted",                "Encrypted", otherwise: false),
            KmsKey                       = from.Get<string>("kms_key_id",       "KmsKeyId"),
            ThroughputMode               = from.Get("throughput_mode",          "ThroughputMode", otherwise: "bursting"),
            PerformanceMode              = from.Get("performance_mode",         "PerformanceMode", otherwise: "generalPurpose"),
            AvailabilityZone             = zone,
            TransitionToInfrequentAccess = Lifecycle(from, "transition_to_ia",      "TransitionToIA"),
            TransitionToArchive          = Lifecycle(from, "transition_to_archive", "TransitionToArchive"),
            BackupPolicy                 = zone.IsSet.Kind == VerdictKind.Fail
                ? policy.Get("backup_policy.status",                            "BackupPolicy.Status", otherwise: "DISABLED")
                : policy.GetDecidedElsewhere<string>("backup_policy.status",    "BackupPolicy.Status", "One Zone file systems are backed up unless that is switched off"),
            ReplicaRegions               = from.Satellites("aws_efs_replication_configuration", by: "source_file_system_id")
                .Select(replica => replica.Get<string>("destination.region", null))
                .Concat(from.Blocks(null, "ReplicationConfiguration.Destinations", replica => replica.Get<string>(null, "Region"))),
        };
    }

    private static Setting<string> Lifecycle(Reader from, string terraform, string cloudFormation) =>
        from.BlockWhere("lifecycle_policy", "LifecyclePolicies", policy => policy.Get<string>(terraform, cloudFormation).IsSet)
            .Get<string>(terraform, cloudFormation);
}
