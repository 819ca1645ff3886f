using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.S3;

/// <summary>A rule that copies new objects to another bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html</summary>
public sealed record ReplicationRule
{
    /// <summary><c>Enabled</c> or <c>Disabled</c>.</summary>
    public Setting<string> Status { get; private init; }

    /// <summary>ARN of the bucket that gets the copies.</summary>
    public Setting<string> Destination { get; private init; }

    public Setting<string> StorageClass { get; private init; }

    internal static ReplicationRule Read(Reader from) => new()
    {
        Status       = from.Get<string>("status",                    "Status"),
        Destination  = from.Get<string>("destination.bucket",        "Destination.Bucket"),
        StorageClass = from.Get<string>("destination.storage_class", "Destination.StorageClass"),
    };
}
