using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudTrail;

/// <summary>
/// A trail of what was done through AWS's APIs.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html
/// </summary>
public sealed record Trail : Resource, IResource<Trail>
{
    public static ResourceTypes Types => new("aws_cloudtrail", "AWS::CloudTrail::Trail") { Names = [("name", "TrailName")] };

    public Setting<bool> MultiRegion { get; private init; }

    /// <summary>Whether digests show that no log file was changed.</summary>
    public Setting<bool> LogFileValidation { get; private init; }

    /// <summary>Whether it records at all.</summary>
    public Setting<bool> Logging { get; private init; }

    public Setting<bool> GlobalServiceEvents { get; private init; }

    /// <summary>Whether it records every account of the organization.</summary>
    public Setting<bool> Organization { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary>The log group whose metric filters see the events as they come.</summary>
    public Setting<string> LogGroup { get; private init; }

    public Setting<string> Bucket { get; private init; }

    /// <summary>Kinds of data event it records, beside those of management: <c>AWS::S3::Object</c> and others.</summary>
    public SettingList<Setting<string>> DataEvents { get; private init; }

    public static Trail Read(Reader from) => new()
    {
        MultiRegion         = from.Get("is_multi_region_trail",              "IsMultiRegionTrail", otherwise: false),
        LogFileValidation   = from.Get("enable_log_file_validation",         "EnableLogFileValidation", otherwise: false),
        Logging             = from.Get("enable_logging",                     "IsLogging", otherwise: true),
        GlobalServiceEvents = from.Get("include_global_service_events",      "IncludeGlobalServiceEvents", otherwise: true),
        Organization        = from.Get("is_organization_trail",              "IsOrganizationTrail", otherwise: false),
        KmsKey              = from.Get<string>("kms_key_id",                 "KMSKeyId"),
        LogGroup            = from.Get<string>("cloud_watch_logs_group_arn", "CloudWatchLogsLogGroupArn"),
        Bucket              = from.Get<string>("s3_bucket_name",             "S3BucketName"),
        DataEvents          = from.Block("event_selector", "EventSelectors").Blocks("data_resource", "DataResources", data => data.Get<string>("type", "Type"))
                                  .Concat(from.Blocks("advanced_event_selector", "AdvancedEventSelectors")
                                      .Select(selector => selector.BlockWhere("field_selector", "FieldSelectors", field => field.Get<string>("field", "Field").IsText("resources.type")))
                                      .Where(field => field.Exists)
                                      .Select(field => field.Get<string>("equals", "Equals"))),
    };
}
