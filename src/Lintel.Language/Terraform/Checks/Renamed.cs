using System.Collections.Immutable;

namespace Lintel.Language.Terraform.Checks;

/// <summary>What took the place of arguments and types that the provider dropped or discourages.</summary>
/// <remarks>
/// https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade,
/// https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
/// </remarks>
internal static class Renamed
{
    private static readonly ImmutableSortedDictionary<string, string> Types = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("aws_launch_configuration", "aws_launch_template"),
        KeyValuePair.Create("aws_s3_bucket_object", "aws_s3_object"),
        KeyValuePair.Create("aws_s3_bucket_objects", "aws_s3_objects"),
    ]);

    private static readonly ImmutableSortedDictionary<string, string> Arguments = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("aws_autoscaling_attachment.alb_target_group_arn", "\"lb_target_group_arn\""),
        KeyValuePair.Create("aws_db_instance.name", "\"db_name\""),
        KeyValuePair.Create("aws_eip.vpc", "\"domain\" = \"vpc\""),
        KeyValuePair.Create("aws_elasticache_replication_group.number_cache_clusters", "\"num_cache_clusters\""),
        KeyValuePair.Create("aws_elasticache_replication_group.replication_group_description", "\"description\""),
        KeyValuePair.Create("aws_s3_bucket.acceleration_status", "the resource \"aws_s3_bucket_accelerate_configuration\""),
        KeyValuePair.Create("aws_s3_bucket.acl", "the resource \"aws_s3_bucket_acl\""),
        KeyValuePair.Create("aws_s3_bucket.cors_rule", "the resource \"aws_s3_bucket_cors_configuration\""),
        KeyValuePair.Create("aws_s3_bucket.grant", "the resource \"aws_s3_bucket_acl\""),
        KeyValuePair.Create("aws_s3_bucket.lifecycle_rule", "the resource \"aws_s3_bucket_lifecycle_configuration\""),
        KeyValuePair.Create("aws_s3_bucket.logging", "the resource \"aws_s3_bucket_logging\""),
        KeyValuePair.Create("aws_s3_bucket.policy", "the resource \"aws_s3_bucket_policy\""),
        KeyValuePair.Create("aws_s3_bucket.replication_configuration", "the resource \"aws_s3_bucket_replication_configuration\""),
        KeyValuePair.Create("aws_s3_bucket.request_payer", "the resource \"aws_s3_bucket_request_payment_configuration\""),
        KeyValuePair.Create("aws_s3_bucket.server_side_encryption_configuration", "the resource \"aws_s3_bucket_server_side_encryption_configuration\""),
        KeyValuePair.Create("aws_s3_bucket.versioning", "the resource \"aws_s3_bucket_versioning\""),
        KeyValuePair.Create("aws_s3_bucket.website", "the resource \"aws_s3_bucket_website_configuration\""),
    ]);

    public static string? TypeOrNull(string type) => Types.GetValueOrDefault(type);

    /// <summary>What to use instead, ready for a sentence; null when the argument has no known successor.</summary>
    public static string? ArgumentOrNull(string type, string name) => Arguments.GetValueOrDefault($"{type}.{name}");
}
