using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ClusterInsightsWritten : Rule<Cluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Whether a cluster collects container metrics is written down",
        Fails = "Whether the cluster collects container metrics is left to the account",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_65", "AVD-AWS-0034", "ecs_cluster_container_insights_disabled", "97cb0688-369a-4d26-b1f7-86c4c91231bc",
            "ECS_CONTAINER_INSIGHTS_ENABLED", "ECS.12", "ab759fde-e1e8-4b0e-ad73-ba856e490ed8",
        ],
    };

    // A cluster that is written without them is another rule's business.
    protected override Verdict AppliesTo(Cluster cluster) => !cluster.ContainerInsights.IsSet | !cluster.ContainerInsights.IsText("disabled");

    protected override Verdict Holds(Cluster cluster) => cluster.ContainerInsights.IsSet;

    protected override Evidence Look(Cluster cluster) => cluster.ContainerInsights;
}
