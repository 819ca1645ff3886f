using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ClusterInsights : Rule<Cluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ECS clusters collect container metrics",
        Fails = "Container Insights is off",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops04.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Perf02.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Rel06.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
        Aliases =
        [
            "CKV_AWS_65", "AVD-AWS-0034", "ecs_cluster_container_insights_disabled", "97cb0688-369a-4d26-b1f7-86c4c91231bc",
            "ECS_CONTAINER_INSIGHTS_ENABLED", "ECS.12", "ab759fde-e1e8-4b0e-ad73-ba856e490ed8",
        ],
    };

    protected override Verdict Holds(Cluster cluster) => cluster.ContainerInsights.IsOneOf("enabled", "enhanced");

    protected override Evidence Look(Cluster cluster) => cluster.ContainerInsights;
}
