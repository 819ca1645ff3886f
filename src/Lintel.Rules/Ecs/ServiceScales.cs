using Lintel.Cloud;
using Lintel.Cloud.ApplicationAutoScaling;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ecs;

public sealed class ServiceScales : ArchitectureRule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ECS services follow demand",
        Fails = "The number of tasks is fixed",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel07.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Perf02.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Cost09.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sus02.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Rel07.Bp03, OnPass.Proves, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Service service, Architecture architecture) =>
        service.SchedulingStrategy.IsText("REPLICA") & !Environments.IsForTrials(service, architecture);

    protected override Verdict Holds(Service service, Architecture architecture) => !architecture.ScalableTargetsOf(service, "ecs").IsEmpty;

    protected override Evidence Look(Service service, Architecture architecture) =>
        Evidence.Saying("no scalable target is about it", service.Location);
}
