using System.Collections.Immutable;
using Lintel.Cloud.DocumentDb;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.DocumentDb;

public sealed class LogsExported : Rule<DocumentCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "DocumentDB clusters send their logs to CloudWatch",
        Fails = "The cluster keeps its audit or profiler log to itself",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens), new(Ops04.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_85", "AVD-AWS-0020", "docdb_logging_disabled", "DOCDB_CLUSTER_AUDIT_LOGGING_ENABLED", "DocumentDB.4",
            "documentdb_cluster_cloudwatch_log_export", "56f6a008-1b14-4af4-b9b2-ab7cf7e27641",
            "1bf3b3d4-f373-4d7c-afbb-7d85948a67a5",
        ],
        Absence = AbsenceTier.Attached,
    };

    // Others are content with one of the two.
    protected override ImmutableArray<Aspect> Aspects(DocumentCluster cluster) =>
    [
        new(!cluster.ExportedLogs.IsEmpty, ["CKV_AWS_85", "AVD-AWS-0020", "DocumentDB.4", "DOCDB_CLUSTER_AUDIT_LOGGING_ENABLED", "documentdb_cluster_cloudwatch_log_export"]),
    ];

    protected override Verdict Holds(DocumentCluster cluster) => Exports(cluster, "audit") & Exports(cluster, "profiler");

    protected override Evidence Look(DocumentCluster cluster) => Evidence.Saying(
        cluster.ExportedLogs.IsEmpty.Kind == VerdictKind.Pass ? "no log is exported to CloudWatch Logs" : "one of its two logs is not exported to CloudWatch Logs");

    private static Verdict Exports(DocumentCluster cluster, string log) => cluster.ExportedLogs.Any(name => name.IsText(log));
}
