using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class LogsAnalyzed : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Somebody, or something, reads the logs",
        Fails = "Logs are collected and nothing looks into them",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops08.Bp02, OnPass.Supports, OnFailure.Refutes),
            new(Rel06.Bp02, OnPass.Supports, OnFailure.Refutes),
            new(Rel06.Bp05, OnPass.Supports, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict AppliesTo(Architecture architecture) => SettingList<LogGroup>.Of(architecture.All<LogGroup>()).HasAtLeast(2);

    protected override Verdict Holds(Architecture architecture) =>
        architecture.Has("aws_cloudwatch_log_metric_filter", "aws_cloudwatch_query_definition", "aws_cloudwatch_log_subscription_filter")
        | architecture.Has("aws_cloudwatch_log_anomaly_detector", "aws_cloudwatch_log_account_policy", "aws_cloudwatch_contributor_insight_rule")
        | architecture.Has("AWS::Logs::MetricFilter", "AWS::Logs::QueryDefinition", "AWS::Logs::SubscriptionFilter", "AWS::Logs::LogAnomalyDetector");

    protected override Evidence Look(Architecture architecture) => Evidence.Saying(
        $"{architecture.All<LogGroup>().Count()} log groups have no metric filter, subscription, saved query or anomaly detector",
        architecture.All<LogGroup>().First().Location);
}
