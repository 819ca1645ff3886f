using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>
/// A detector of unusual patterns in logs.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html
/// </summary>
public sealed record LogAnomalyDetector : Resource, IResource<LogAnomalyDetector>
{
    public static ResourceTypes Types => new("aws_cloudwatch_log_anomaly_detector", "AWS::Logs::LogAnomalyDetector");

    public SettingList<Setting<string>> LogGroups { get; private init; }

    public Setting<bool> Enabled { get; private init; }

    public static LogAnomalyDetector Read(Reader from) => new()
    {
        LogGroups = from.Texts("log_group_arn_list", "LogGroupArnList"),
        Enabled   = from.Get<bool>("enabled",        null),
    };
}
