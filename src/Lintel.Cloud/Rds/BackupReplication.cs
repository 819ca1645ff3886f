using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>Automated backups of an instance copied to another Region. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html</summary>
public sealed record BackupReplication : Resource, IResource<BackupReplication>
{
    public static ResourceTypes Types => new("aws_db_instance_automated_backups_replication", "");

    /// <summary>The instance, by ARN or reference.</summary>
    public Setting<string> Source { get; private init; }

    public Setting<int> RetentionDays { get; private init; }

    public static BackupReplication Read(Reader from) => new()
    {
        Source        = from.Get<string>("source_db_instance_arn", null),
        RetentionDays = from.Get("retention_period",               null, otherwise: 7),
    };
}
