using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>A log group. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html</summary>
public sealed record LogGroup : Resource, IResource<LogGroup>
{
    public static ResourceTypes Types => new("aws_cloudwatch_log_group", "AWS::Logs::LogGroup") { Names = [("name", "LogGroupName")] };

    public Setting<string> GroupName { get; private init; }

    /// <summary>Days that events are kept; 0 and absence mean for ever.</summary>
    public Setting<int> RetentionDays { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary><c>STANDARD</c>, <c>INFREQUENT_ACCESS</c> or <c>DELIVERY</c>.</summary>
    public Setting<string> LogClass { get; private init; }

    public static LogGroup Read(Reader from) => new()
    {
        GroupName     = from.Get<string>("name",       "LogGroupName"),
        RetentionDays = from.Get("retention_in_days",  "RetentionInDays", otherwise: 0),
        KmsKey        = from.Get<string>("kms_key_id", "KmsKeyId"),
        LogClass      = from.Get("log_group_class",    "LogGroupClass", otherwise: "STANDARD"),
    };
}
