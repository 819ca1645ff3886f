using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class RoomToScale : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Groups that scale may grow",
        Fails = "The group has scaling policies, but no room to grow",
        Severity = Severity.Medium,
        Practices = [new(Rel07.Bp03, OnPass.Proves, OnFailure.Refutes), new(Perf02.Bp05, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(AutoScalingGroup group) => !group.Policies.IsEmpty;

    protected override Verdict Holds(AutoScalingGroup group) => group.MaxSize.Satisfies(max => group.MinSize.Is(min => max > min));

    protected override Evidence Look(AutoScalingGroup group) => Evidence.Of(group.MaxSize, group.MinSize);
}
