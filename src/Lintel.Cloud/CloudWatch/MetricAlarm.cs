using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>
/// An alarm on a metric.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html
/// </summary>
public sealed record MetricAlarm : Resource, IResource<MetricAlarm>
{
    public static ResourceTypes Types => new("aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm") { Names = [("alarm_name", "AlarmName")] };

    public Setting<string> AlarmName { get; private init; }

    public Setting<string> MetricName { get; private init; }

    public Setting<string> Namespace { get; private init; }

    /// <summary>What the metric is about, by name: <c>QueueName</c> and the like.</summary>
    public SettingList<MapEntry> Dimensions { get; private init; }

    public Setting<string> Statistic { get; private init; }

    /// <summary>A percentile such as <c>p99</c>.</summary>
    public Setting<string> ExtendedStatistic { get; private init; }

    public Setting<int> PeriodSeconds { get; private init; }

    public Setting<int> EvaluationPeriods { get; private init; }

    public Setting<int> DatapointsToAlarm { get; private init; }

    public Setting<double> Threshold { get; private init; }

    /// <summary>The query that is the band of normal values.</summary>
    public Setting<string> AnomalyBand { get; private init; }

    public Setting<string> ComparisonOperator { get; private init; }

    /// <summary><c>missing</c>, <c>notBreaching</c>, <c>breaching</c> or <c>ignore</c>.</summary>
    public Setting<string> MissingData { get; private init; }

    public Setting<string> Description { get; private init; }

    public Setting<bool> ActionsEnabled { get; private init; }

    public SettingList<Setting<string>> AlarmActions { get; private init; }

    public SettingList<Setting<string>> OkActions { get; private init; }

    public SettingList<Setting<string>> InsufficientDataActions { get; private init; }

    /// <summary>Metrics and expressions of an alarm over several.</summary>
    public SettingList<MetricQuery> Queries { get; private init; }

    public static MetricAlarm Read(Reader from) => new()
    {
        AlarmName               = from.Get<string>("alarm_name",          "AlarmName"),
        MetricName              = from.Get<string>("metric_name",         "MetricName"),
        Namespace               = from.Get<string>("namespace",           "Namespace"),
        Dimensions              = from.Entries("dimensions",              "Dimensions"),
        Statistic               = from.Get<string>("statistic",           "Statistic"),
        ExtendedStatistic       = from.Get<string>("extended_statistic",  "ExtendedStatistic"),
        PeriodSeconds           = from.Get<int>("period",                 "Period"),
        EvaluationPeriods       = from.Get<int>("evaluation_periods",     "EvaluationPeriods"),
        DatapointsToAlarm       = from.Get<int>("datapoints_to_alarm",    "DatapointsToAlarm"),
        Threshold               = from.Get<double>("threshold",           "Threshold"),
        AnomalyBand             = from.Get<string>("threshold_metric_id", "ThresholdMetricId"),
        ComparisonOperator      = from.Get<string>("comparison_operator", "ComparisonOperator"),
        MissingData             = from.Get("treat_missing_data",          "TreatMissingData", otherwise: "missing"),
        Description             = from.Get<string>("alarm_description",   "AlarmDescription"),
        ActionsEnabled          = from.Get("actions_enabled",             "ActionsEnabled", otherwise: true),
        AlarmActions            = from.Texts("alarm_actions",             "AlarmActions"),
        OkActions               = from.Texts("ok_actions",                "OKActions"),
        InsufficientDataActions = from.Texts("insufficient_data_actions", "InsufficientDataActions"),
        Queries                 = from.Blocks("metric_query",             "Metrics", MetricQuery.Read),
    };
}
