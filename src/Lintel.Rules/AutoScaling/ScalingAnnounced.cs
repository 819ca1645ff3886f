using Lintel.Cloud;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class ScalingAnnounced : ArchitectureRule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Somebody is told when a group cannot launch or loses instances",
        Fails = "Nobody is told when the group cannot launch an instance",
        Severity = Severity.Low,
        Practices = [new(Rel11.Bp06, OnPass.Supports, OnFailure.Nothing), new(Rel07.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Absence = AbsenceTier.Workload,
    };

    // A rule of EventBridge or an alarm that names the group says it as well.
    protected override Verdict Holds(AutoScalingGroup group, Architecture architecture) =>
        architecture.IsReferredTo(group, [.. ScalingPolicy.Types.All, .. ScheduledAction.Types.All, .. GroupAttachment.Types.All, .. LifecycleHook.Types.All]);

    protected override Evidence Look(AutoScalingGroup group, Architecture architecture) =>
        Evidence.Saying("no notification, alarm or event rule names it");
}
