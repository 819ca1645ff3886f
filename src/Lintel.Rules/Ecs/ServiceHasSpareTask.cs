using Lintel.Cloud;
using Lintel.Cloud.ApplicationAutoScaling;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ecs;

public sealed class ServiceHasSpareTask : ArchitectureRule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ECS services in production run at least two tasks",
        Fails = "One task is all that the service runs",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel10.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Rel07.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Rel11.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Rel11.Bp05, OnPass.Proves, OnFailure.Weakens),
        ],
    };

    // A service that is scaled to nothing serves nobody.
    protected override Verdict AppliesTo(Service service, Architecture architecture) =>
        service.SchedulingStrategy.IsText("REPLICA")
        & (service.DesiredCount.Is(count => count > 0) | !Targets(service, architecture).IsEmpty)
        & !Environments.IsForTrials(service, architecture);

    protected override Verdict Holds(Service service, Architecture architecture)
    {
        var targets = Targets(service, architecture);
        return targets.Any(target => target.MinCapacity.Is(least => least >= 2))
            | targets.IsEmpty & service.DesiredCount.Is(count => count >= 2);
    }

    protected override Evidence Look(Service service, Architecture architecture) =>
        Targets(service, architecture).Items is [var target, ..] ? Evidence.Of(target.MinCapacity) : service.DesiredCount;

    private static SettingList<ScalableTarget> Targets(Service service, Architecture architecture) =>
        architecture.ScalableTargetsOf(service, "ecs");
}
