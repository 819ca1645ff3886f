using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.S3;

/// <summary>Reads those parts of a bucket that are written in several ways.</summary>
internal static class BucketParts
{
    public static Default<string> Enforced { get; } =
        new("BucketOwnerEnforced", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html", "2023-04");

    private static Default<string> Sse { get; } =
        new("AES256", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html", "2023-01-05");

    /// <summary>The name that S3 itself has for a canned list: <c>public-read</c> for CloudFormation's <c>PublicRead</c>.</summary>
    public static string Canned(string name) =>
        string.Concat(name.Select((letter, index) => char.IsAsciiLetterUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    // Without the block, what AWS set when the bucket was made decides, and the account's own block: not known. In it, what is left out is off.
    public static Setting<bool> Blocks(Reader from, Reader block, string terraform, string cloudFormation)
    {
        // Whoever writes only the policy of a bucket elsewhere counts on it: as for a bucket here, nothing is said of a block that is not seen.
        if (from.IsImplied && block.Exists.Kind != VerdictKind.Pass)
            return from.Get<bool>(null, null);
        var inline = from.Block(null, "PublicAccessBlockConfiguration");
        return (from.IsTerraform ? block : inline).Exists.Kind == VerdictKind.Pass
            ? (from.IsTerraform ? block : inline).Get(terraform, cloudFormation, otherwise: false)
            : (from.IsTerraform ? block : inline).Get<bool>(terraform, cloudFormation);
    }

    // With a configuration of its own, a bucket has no rules in its own block: the provider would undo the one with the other.
    public static SettingList<LifecycleRule> LifecycleRules(Reader from)
    {
        var own = from.Satellite("aws_s3_bucket_lifecycle_configuration", by: "bucket");
        var rules = own.Blocks("rule", null, LifecycleRule.Read);
        return from.IsImplied && own.Exists.Kind == VerdictKind.Pass
            ? rules
            : rules.Concat(from.Blocks("lifecycle_rule", "LifecycleConfiguration.Rules", LifecycleRule.Read));
    }

    public static SettingList<Setting<string>> GrantedGroups(Reader from, Reader acl) =>
        acl.Blocks("access_control_policy.grant", null, grant => grant.Get<string>("grantee.uri", null))
            .Concat(from.Blocks("grant", null, grant => grant.Get<string>("uri", null)));

    public static (Setting<string> Algorithm, Setting<string> Key, Setting<bool> BucketKey) Encryption(Reader from)
    {
        var satellite = from.Satellite("aws_s3_bucket_server_side_encryption_configuration", by: "bucket");
        const string Inline = "server_side_encryption_configuration.rule.";
        const string Own = "rule.apply_server_side_encryption_by_default.";
        const string Legacy = Inline + "apply_server_side_encryption_by_default.";
        const string Template = "BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.";
        return (
            satellite.Get(Own + "sse_algorithm", null, Sse).Or(from.Get<string>(Legacy + "sse_algorithm", Template + "SSEAlgorithm")),
            satellite.Get<string>(Own + "kms_master_key_id", null).Or(from.Get<string>(Legacy + "kms_master_key_id", Template + "KMSMasterKeyID")),
            satellite.Get("rule.bucket_key_enabled", null, otherwise: false)
                .Or(from.Get<bool>(Inline + "bucket_key_enabled", "BucketEncryption.ServerSideEncryptionConfiguration.BucketKeyEnabled")));
    }

    /// <summary>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade</summary>
    public static SettingList<Setting<string>> OlderArguments(Reader from) => SettingList<Setting<string>>.Of(
    [
        from.Get<string>("acl",                              null),
        from.Get<string>("policy",                           null),
        from.Get<string>("versioning.enabled",               null),
        from.Get<string>("logging.target_bucket",            null),
        from.Get<string>("website.index_document",           null),
        from.Get<string>("website.redirect_all_requests_to", null),
        from.Get<string>("replication_configuration.role",   null),
        from.Get<string>("lifecycle_rule.enabled",           null),
        from.Get<string>("server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm", null),
    ]).Where(argument => argument.IsSet);

    public static SettingList<Setting<string>> Notified(Reader from)
    {
        var notification = from.Satellite("aws_s3_bucket_notification", by: "bucket");
        return notification.Blocks("lambda_function", null, one => one.Get<string>("lambda_function_arn", null))
            .Concat(notification.Blocks("queue", null, one => one.Get<string>("queue_arn", null)))
            .Concat(notification.Blocks("topic", null, one => one.Get<string>("topic_arn", null)))
            .Concat(from.Blocks(null, "NotificationConfiguration.LambdaConfigurations", one => one.Get<string>(null, "Function")))
            .Concat(from.Blocks(null, "NotificationConfiguration.QueueConfigurations", one => one.Get<string>(null, "Queue")))
            .Concat(from.Blocks(null, "NotificationConfiguration.TopicConfigurations", one => one.Get<string>(null, "Topic")));
    }
}
