using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class SurvivesZoneLoss : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Groups keep instances in more than one zone at all times",
        Fails = "The group may run on one instance, so that it is in one zone at a time and down until another has started",
        Severity = Severity.Medium,
        Practices = [new(Rel11.Bp05, OnPass.Proves, OnFailure.Refutes), new(Rel10.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["AUTOSCALING_MULTIPLE_AZ", "AutoScaling.2", "autoscaling_group_multiple_az"],
    };

    // A group that may shrink to nothing is idle then, and one of at most one is healed, not replicated.
    protected override Verdict AppliesTo(AutoScalingGroup group) => !group.MaxSize.Is(0) & !group.MinSize.Is(0);

    protected override Verdict Holds(AutoScalingGroup group) => group.MinSize.Is(min => min >= 2);

    protected override Evidence Look(AutoScalingGroup group) => Evidence.Of(group.MinSize, group.MaxSize);
}
