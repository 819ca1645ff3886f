using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class DashboardPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The workload has a dashboard",
        Fails = "The workload has no dashboard",
        Severity = Severity.Low,
        Practices = [new(Ops08.Bp05, OnPass.Proves, OnFailure.Refutes), new(Ops10.Bp06, OnPass.Supports, OnFailure.Refutes)],
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_cloudwatch_dashboard", "AWS::CloudWatch::Dashboard", "grafana_dashboard", "datadog_dashboard", "newrelic_one_dashboard");
}
