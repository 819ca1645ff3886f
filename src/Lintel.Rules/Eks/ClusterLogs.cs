using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Eks;

public sealed class ClusterLogs : Rule<Cluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "EKS control planes log who did what",
        Fails = "The control plane keeps no audit log",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Refutes), new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_37", "AVD-AWS-0038", "eks_cluster_log_disabled", "missing_cluster_log_types",
            "37304d3f-f852-40b8-ae3f-725e87a7cedf", "66f130d9-b81d-4e8e-9b08-da74b9c891df", "EKS_CLUSTER_LOGGING_ENABLED", "EKS.8",
            "eks_control_plane_logging_all_types_enabled",
        ],
    };

    private static readonly string[] Needed = ["api", "audit", "authenticator"];

    protected override Verdict Holds(Cluster cluster) =>
        Verdict.All(Needed.Select(type => cluster.LogTypes.Any(log => log.IsText(type))));

    protected override Evidence Look(Cluster cluster) => new()
    {
        Settings = [.. cluster.LogTypes.Items],
        Text = cluster.LogTypes.Items.IsEmpty ? "no log type is enabled" : $"only {cluster.LogTypes.Items.Length} log types are enabled",
    };
}
