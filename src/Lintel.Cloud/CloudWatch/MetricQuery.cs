using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>One metric, or one expression over others, of an alarm. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html</summary>
public sealed record MetricQuery
{
    public Setting<string> Expression { get; private init; }

    public Setting<string> MetricName { get; private init; }

    public Setting<string> Namespace { get; private init; }

    public SettingList<MapEntry> Dimensions { get; private init; }

    public Setting<string> Statistic { get; private init; }

    public static MetricQuery Read(Reader from) => new()
    {
        Expression = from.Get<string>("expression",         "Expression"),
        MetricName = from.Get<string>("metric.metric_name", "MetricStat.Metric.MetricName"),
        Namespace  = from.Get<string>("metric.namespace",   "MetricStat.Metric.Namespace"),
        Dimensions = from.Entries("metric.dimensions",      "MetricStat.Metric.Dimensions"),
        Statistic  = from.Get<string>("metric.stat",        "MetricStat.Stat"),
    };
}
