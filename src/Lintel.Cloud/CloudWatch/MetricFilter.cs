using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>
/// A metric made of log events.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html
/// </summary>
public sealed record MetricFilter : Resource, IResource<MetricFilter>
{
    public static ResourceTypes Types => new("aws_cloudwatch_log_metric_filter", "AWS::Logs::MetricFilter") { Names = [("name", "FilterName")] };

    public Setting<string> LogGroup { get; private init; }

    public Setting<string> Pattern { get; private init; }

    public Setting<string> MetricName { get; private init; }

    public Setting<string> Namespace { get; private init; }

    public static MetricFilter Read(Reader from) => new()
    {
        LogGroup   = from.Get<string>("log_group_name",                  "LogGroupName"),
        Pattern    = from.Get<string>("pattern",                         "FilterPattern"),
        MetricName = from.Get<string>("metric_transformation.name",      "MetricTransformations.MetricName"),
        Namespace  = from.Get<string>("metric_transformation.namespace", "MetricTransformations.MetricNamespace"),
    };
}
