using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.S3;

/// <summary>An object that the source itself puts into a bucket. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html</summary>
public sealed record BucketObject : Resource, IResource<BucketObject>
{
    // The older Terraform type comes as an alias: rules that care ask for the type's name.
    public static ResourceTypes Types => new("aws_s3_object", "") { Also = ["aws_s3_bucket_object"] };

    public Setting<string> Bucket { get; private init; }

    public Setting<string> Key { get; private init; }

    /// <summary>The canned access control list.</summary>
    public Setting<string> Acl { get; private init; }

    public Setting<string> CacheControl { get; private init; }

    public Setting<string> StorageClass { get; private init; }

    public static BucketObject Read(Reader from) => new()
    {
        Bucket       = from.Get<string>("bucket",        null),
        Key          = from.Get<string>("key",           null),
        Acl          = from.Get("acl",                   null, otherwise: "private"),
        CacheControl = from.Get<string>("cache_control", null),
        StorageClass = from.Get("storage_class",         null, otherwise: "STANDARD"),
    };
}
