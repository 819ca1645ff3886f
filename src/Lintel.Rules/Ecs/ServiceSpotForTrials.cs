using Lintel.Cloud;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ecs;

public sealed class ServiceSpotForTrials : ArchitectureRule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Services outside production run on Fargate Spot",
        Fails = "A service of a trial environment pays the full price of Fargate",
        Severity = Severity.Low,
        Practices = [new(Cost07.Bp04, OnPass.Supports, OnFailure.Weakens), new(Sus05.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(Service service, Architecture architecture) =>
        Environments.IsForTrials(service, architecture) & IsOnFargate(service);

    protected override Verdict Holds(Service service, Architecture architecture) =>
        service.CapacityProviders.Any(provider => provider.IsText("FARGATE_SPOT"));

    protected override Evidence Look(Service service, Architecture architecture) =>
        Evidence.Of([service.LaunchType, .. service.CapacityProviders.Items]);

    private static Verdict IsOnFargate(Service service) =>
        service.LaunchType.IsPresentAnd(type => type == "FARGATE") | service.CapacityProviders.Any(provider => provider.StartsWith("FARGATE"));
}
