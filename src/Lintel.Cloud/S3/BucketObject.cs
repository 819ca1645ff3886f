using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.S3;

/// <summary>An object that the source itself puts into a bucket. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html</summary>
public sealed record BucketObject : Resource, IResource<BucketObject>
{
    private const string OlderType = "aws_s3_bucket_object";

    public static ResourceTypes Types => new("aws_s3_object", "") { Also = [OlderType] };

    public Setting<string> Bucket { get; private init; }

    public Setting<string> Key { get; private init; }

    /// <summary>The canned access control list.</summary>
    public Setting<string> Acl { get; private init; }

    public Setting<string> CacheControl { get; private init; }

    public Setting<string> StorageClass { get; private init; }

    /// <summary>Whether it is written as the type that the provider's next major version takes away.</summary>
    public Verdict IsOfOlderType => Type != OlderType ? Verdict.Fail : IsCertain ? Verdict.Pass : Verdict.Unknown;

    public static BucketObject Read(Reader from) => new()
    {
        Bucket       = from.Get<string>("bucket",        null),
        Key          = from.Get<string>("key",           null),
        Acl          = from.Get("acl",                   null, otherwise: "private"),
        CacheControl = from.Get<string>("cache_control", null),
        StorageClass = from.Get("storage_class",         null, otherwise: "STANDARD"),
    };
}
