using Lintel.Cloud;
using Lintel.Cloud.ApplicationAutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApplicationAutoScaling;

public sealed class TargetScales : ArchitectureRule<ScalableTarget>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What may scale has something that scales it",
        Fails = "No policy and no schedule ever scales the target",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel07.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Perf02.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Cost09.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sus02.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Rel07.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Cost06.Bp03, OnPass.Proves, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(ScalableTarget target, Architecture architecture) =>
        (!target.Policies.IsEmpty | !architecture.ScheduledActionsOn(target).IsEmpty) & HasRoom(target);

    protected override Evidence Look(ScalableTarget target, Architecture architecture) => HasRoom(target).Kind == VerdictKind.Fail
        ? Evidence.Of(target.MaxCapacity, target.MinCapacity)
        : Evidence.Saying("no scaling policy and no scheduled action names it", target.Location);

    private static Verdict HasRoom(ScalableTarget target) =>
        target.MaxCapacity.Satisfies(most => target.MinCapacity.Is(least => least < most));
}
