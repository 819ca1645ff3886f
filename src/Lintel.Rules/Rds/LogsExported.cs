using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class LogsExported : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases send their logs to CloudWatch",
        Fails = "The database keeps its logs to itself",
        Severity = Severity.Medium,
        Practices = [new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_129", "CKV_AWS_324", "RDS_LOGGING_ENABLED", "RDS.9", "RDS.34", "rds_instance_integration_cloudwatch_logs",
            "rds_without_logging", "8d7f7b8c-6c7c-40f8-baa6-62006c6c7b56", "RDS_INSTANCE_LOGGING_ENABLED",
        ],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(architecture, instance => !instance.IsClusterMember, instance => !instance.ExportedLogs.IsEmpty, _ => Nothing)
            .Concat(Population.Judge<DbCluster>(architecture, _ => Population.Everyone, cluster => !cluster.ExportedLogs.IsEmpty, _ => Nothing));

    private static Evidence Nothing { get; } = Evidence.Saying("no log is exported to CloudWatch Logs");
}
