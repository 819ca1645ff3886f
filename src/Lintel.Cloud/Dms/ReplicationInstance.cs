using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Dms;

/// <summary>A replication instance of the Database Migration Service. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html</summary>
public sealed record ReplicationInstance : Resource, IResource<ReplicationInstance>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_dms_replication_instance", "AWS::DMS::ReplicationInstance");

    /// <summary>Left out, CloudFormation leaves it to the service, which then makes it public.</summary>
    public Setting<bool> PubliclyAccessible { get; private init; }

    public Setting<bool> MultiAz { get; private init; }

    public Setting<bool> AutoMinorVersionUpgrade { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public static ReplicationInstance Read(Reader from) => new()
    {
        PubliclyAccessible      = from.Get<bool>("publicly_accessible", "PubliclyAccessible", new(false), new(true)),
        MultiAz                 = from.Get("multi_az", "MultiAZ", otherwise: false),
        AutoMinorVersionUpgrade = from.Get<bool>("auto_minor_version_upgrade", "AutoMinorVersionUpgrade", new(false), new(true)),
        KmsKey                  = from.Get<string>("kms_key_arn", "KmsKeyId"),
    };
}
