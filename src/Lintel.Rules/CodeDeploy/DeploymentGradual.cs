using Lintel.Cloud;
using Lintel.Cloud.CodeDeploy;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodeDeploy;

public sealed class DeploymentGradual : ArchitectureRule<DeploymentGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Deployments reach users step by step",
        Fails = "The deployment moves all traffic at once",
        Severity = Severity.Medium,
        Practices = [new(Ops06.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel08.Bp05, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(DeploymentGroup group, Architecture architecture) =>
        architecture.Find<DeploymentConfig>(group.DeploymentConfig).OrNull is { } config
            ? IsGradual(config)
            : group.DeploymentConfig.Is(name => !name.Contains("AllAtOnce", StringComparison.OrdinalIgnoreCase));

    protected override Evidence Look(DeploymentGroup group, Architecture architecture) =>
        architecture.Find<DeploymentConfig>(group.DeploymentConfig).OrNull is { } config
            ? Evidence.Of(group.DeploymentConfig, config.TrafficRouting)
            : group.DeploymentConfig;

    // On instances a config of one's own says how many stay in service, which is gradual by itself.
    private static Verdict IsGradual(DeploymentConfig config) =>
        config.ComputePlatform.IsText("Server") | !config.TrafficRouting.IsText("AllAtOnce");
}
