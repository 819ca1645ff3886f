using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.S3;

/// <summary>An S3 bucket with all that is attached to it. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html</summary>
public sealed record Bucket : Resource, IResource<Bucket>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_s3_bucket", "AWS::S3::Bucket")
    {
        Names = [("bucket", "BucketName")],
        ImpliedBy =
        [
            ("aws_s3_bucket_policy", "bucket"), ("aws_s3_bucket_public_access_block", "bucket"), ("aws_s3_bucket_acl", "bucket"),
            ("aws_s3_bucket_versioning", "bucket"), ("aws_s3_bucket_lifecycle_configuration", "bucket"),
            ("aws_s3_bucket_ownership_controls", "bucket"), ("aws_s3_bucket_server_side_encryption_configuration", "bucket"),
            ("AWS::S3::BucketPolicy", "Bucket"),
        ],
        StandIns = [("aws_s3_bucket_website_configuration", "bucket")],
    };

    public Setting<string> BucketName { get; private init; }

    /// <summary>The canned access control list.</summary>
    public Setting<string> Acl { get; private init; }

    /// <summary>Groups that the access control list grants something, by their URI.</summary>
    public SettingList<Setting<string>> GrantedGroups { get; private init; }

    /// <summary><c>BucketOwnerEnforced</c>, which switches access control lists off, is what new buckets have since 2023-04.</summary>
    public Setting<string> ObjectOwnership { get; private init; }

    public Setting<bool> BlockPublicAcls { get; private init; }

    public Setting<bool> IgnorePublicAcls { get; private init; }

    public Setting<bool> BlockPublicPolicy { get; private init; }

    public Setting<bool> RestrictPublicBuckets { get; private init; }

    public required PolicyDocument Policy { get; init; }

    /// <summary><c>AES256</c>, <c>aws:kms</c> or <c>aws:kms:dsse</c>; S3 encrypts every new object since 2023-01.</summary>
    public Setting<string> Encryption { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary>Whether one data key serves many objects, which saves calls to KMS.</summary>
    public Setting<bool> BucketKey { get; private init; }

    /// <summary><c>Enabled</c>, <c>Suspended</c> or <c>Disabled</c>.</summary>
    public Setting<string> Versioning { get; private init; }

    /// <summary>The bucket that gets the access log.</summary>
    public Setting<string> LogBucket { get; private init; }

    public SettingList<LifecycleRule> LifecycleRules { get; private init; }

    public SettingList<ReplicationRule> ReplicationRules { get; private init; }

    /// <summary>States of the Intelligent-Tiering archive configurations.</summary>
    public SettingList<Setting<string>> TieringConfigurations { get; private init; }

    /// <summary>The page that static website hosting serves for a folder.</summary>
    public Setting<string> WebsiteIndex { get; private init; }

    /// <summary>The host that website hosting sends every request to.</summary>
    public Setting<string> WebsiteRedirect { get; private init; }

    public Setting<bool> ObjectLock { get; private init; }

    /// <summary>Functions, queues and topics that are told of new objects, by ARN.</summary>
    public SettingList<Setting<string>> Notified { get; private init; }

    /// <summary>Whether destroying the bucket destroys the objects in it too.</summary>
    public Setting<bool> ForceDestroy { get; private init; }

    /// <summary>Arguments that have become resources of their own since version 4 of the Terraform provider.</summary>
    public SettingList<Setting<string>> OlderArguments { get; private init; }

    public static Bucket Read(Reader from)
    {
        var acl = from.Satellite("aws_s3_bucket_acl", by: "bucket");
        var block = from.Satellite("aws_s3_bucket_public_access_block", by: "bucket");
        var encryption = BucketParts.Encryption(from);
        var website = from.Satellite("aws_s3_bucket_website_configuration", by: "bucket");
        return new()
        {
            BucketName            = from.Get<string>("bucket", "BucketName"),
            Acl                   = acl.Get("acl", null, otherwise: "private").Or(from.Get<string>("acl", null)).Or(from.Get<string>(null, "AccessControl").Select(BucketParts.Canned)),
            GrantedGroups         = BucketParts.GrantedGroups(from, acl),
            ObjectOwnership       = from.Satellite("aws_s3_bucket_ownership_controls", by: "bucket").Get("rule.object_ownership", null, BucketParts.Enforced)
                                        .Or(from.Get<string>(null, "OwnershipControls.Rules.ObjectOwnership")),
            BlockPublicAcls       = BucketParts.Blocks(from, block, "block_public_acls",       "BlockPublicAcls"),
            IgnorePublicAcls      = BucketParts.Blocks(from, block, "ignore_public_acls",      "IgnorePublicAcls"),
            BlockPublicPolicy     = BucketParts.Blocks(from, block, "block_public_policy",     "BlockPublicPolicy"),
            RestrictPublicBuckets = BucketParts.Blocks(from, block, "restrict_public_buckets", "RestrictPublicBuckets"),
            Policy                = PolicyDocument.Read(from.Satellite("aws_s3_bucket_policy", by: "bucket"), "policy", null)
                                        .Or(PolicyDocument.Read(from, "policy", null))
                                        .Or(PolicyDocument.Read(from.Satellite("AWS::S3::BucketPolicy", by: "Bucket"), null, "PolicyDocument")),
            Encryption            = encryption.Algorithm,
            KmsKey                = encryption.Key,
            BucketKey             = encryption.BucketKey,
            Versioning            = from.Satellite("aws_s3_bucket_versioning", by: "bucket").Get("versioning_configuration.status", null, otherwise: "Disabled")
                                        .Or(from.Get<bool>("versioning.enabled", null).Select(on => on ? "Enabled" : "Suspended"))
                                        .Or(from.Get<string>(null, "VersioningConfiguration.Status")),
            LogBucket             = from.Satellite("aws_s3_bucket_logging", by: "bucket").Get<string>("target_bucket", null)
                                        .Or(from.Get<string>("logging.target_bucket", "LoggingConfiguration.DestinationBucketName")),
            LifecycleRules        = BucketParts.LifecycleRules(from),
            ReplicationRules      = from.Satellite("aws_s3_bucket_replication_configuration", by: "bucket").Blocks("rule", null, ReplicationRule.Read)
                                        .Concat(from.Blocks("replication_configuration.rules", "ReplicationConfiguration.Rules", ReplicationRule.Read)),
            TieringConfigurations = from.Satellites("aws_s3_bucket_intelligent_tiering_configuration", by: "bucket")
                                        .Select(tiering => tiering.Get("status", null, otherwise: "Enabled"))
                                        .Concat(from.Blocks(null, "IntelligentTieringConfigurations", tiering => tiering.Get<string>(null, "Status"))),
            WebsiteIndex          = website.Get<string>("index_document.suffix", null)
                                        .Or(from.Get<string>("website.index_document", "WebsiteConfiguration.IndexDocument")),
            WebsiteRedirect       = website.Get<string>("redirect_all_requests_to.host_name", null)
                                        .Or(from.Get<string>("website.redirect_all_requests_to", "WebsiteConfiguration.RedirectAllRequestsTo.HostName")),
            ObjectLock            = from.Satellite("aws_s3_bucket_object_lock_configuration", by: "bucket").Get<string>("object_lock_enabled", null).Select(text => text == "Enabled")
                                        .Or(from.Get("object_lock_enabled", "ObjectLockEnabled", otherwise: false)),
            Notified              = BucketParts.Notified(from),
            ForceDestroy          = from.Get("force_destroy", null, otherwise: false),
            OlderArguments        = BucketParts.OlderArguments(from),
        };
    }
}
