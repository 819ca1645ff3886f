using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.S3;

/// <summary>The block on public access for all buckets of an account. https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-account.html</summary>
public sealed record AccountPublicAccessBlock : Resource, IResource<AccountPublicAccessBlock>
{
    public static ResourceTypes Types => new("aws_s3_account_public_access_block", "");

    public Setting<bool> BlockPublicAcls { get; private init; }

    public Setting<bool> IgnorePublicAcls { get; private init; }

    public Setting<bool> BlockPublicPolicy { get; private init; }

    public Setting<bool> RestrictPublicBuckets { get; private init; }

    public static AccountPublicAccessBlock Read(Reader from) => new()
    {
        BlockPublicAcls       = from.Get("block_public_acls",       null, otherwise: false),
        IgnorePublicAcls      = from.Get("ignore_public_acls",      null, otherwise: false),
        BlockPublicPolicy     = from.Get("block_public_policy",     null, otherwise: false),
        RestrictPublicBuckets = from.Get("restrict_public_buckets", null, otherwise: false),
    };
}
