using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Glue;

/// <summary>What jobs of Glue encrypt, and with which keys. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html</summary>
public sealed record SecurityConfiguration : Resource, IResource<SecurityConfiguration>
{
    private const string In = "encryption_configuration.";
    private const string Within = "EncryptionConfiguration.";

    public static ResourceTypes Types => new("aws_glue_security_configuration", "AWS::Glue::SecurityConfiguration") { Names = [("name", "Name")] };

    /// <summary>Of logs: <c>SSE-KMS</c> or <c>DISABLED</c>.</summary>
    public Setting<string> LogMode { get; private init; }

    public Setting<string> LogKey { get; private init; }

    /// <summary>Of the marks up to which jobs have come: <c>CSE-KMS</c> or <c>DISABLED</c>.</summary>
    public Setting<string> BookmarkMode { get; private init; }

    public Setting<string> BookmarkKey { get; private init; }

    /// <summary>Of what jobs write to buckets: <c>SSE-KMS</c>, <c>SSE-S3</c> or <c>DISABLED</c>.</summary>
    public Setting<string> BucketMode { get; private init; }

    public static SecurityConfiguration Read(Reader from) => new()
    {
        LogMode      = from.Get(In + "cloudwatch_encryption.cloudwatch_encryption_mode",        Within + "CloudWatchEncryption.CloudWatchEncryptionMode",     otherwise: "DISABLED"),
        LogKey       = from.Get<string>(In + "cloudwatch_encryption.kms_key_arn",               Within + "CloudWatchEncryption.KmsKeyArn"),
        BookmarkMode = from.Get(In + "job_bookmarks_encryption.job_bookmarks_encryption_mode",  Within + "JobBookmarksEncryption.JobBookmarksEncryptionMode", otherwise: "DISABLED"),
        BookmarkKey  = from.Get<string>(In + "job_bookmarks_encryption.kms_key_arn",            Within + "JobBookmarksEncryption.KmsKeyArn"),
        BucketMode   = from.Get(In + "s3_encryption.s3_encryption_mode",                        Within + "S3Encryptions.S3EncryptionMode",                    otherwise: "DISABLED"),
    };
}
