using Lintel.Cloud.Neptune;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Neptune;

public sealed class LogsExported : Rule<NeptuneCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Neptune clusters send their audit log to CloudWatch",
        Fails = "Who asked the graph what leaves no log",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_101", "AVD-AWS-0075", "neptune_logging_disabled", "NEPTUNE_CLUSTER_CLOUDWATCH_LOG_EXPORT_ENABLED", "Neptune.2",
            "neptune_cluster_integration_cloudwatch_logs", "45cff7b6-3b80-40c1-ba7b-2cf480678bb8",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(NeptuneCluster cluster) => cluster.ExportedLogs.Any(log => log.IsText("audit"));

    protected override Evidence Look(NeptuneCluster cluster) => Evidence.Saying("the audit log is not exported to CloudWatch Logs");
}
