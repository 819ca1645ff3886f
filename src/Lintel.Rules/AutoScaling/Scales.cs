using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class Scales : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Auto Scaling groups scale",
        Fails = "The group keeps one size whatever the load",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel07.Bp01, OnPass.Proves, OnFailure.Refutes),
            new(Perf02.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Cost09.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sus02.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Cost06.Bp03, OnPass.Proves, OnFailure.Refutes),
        ],
        Absence = AbsenceTier.Attached,
    };

    // A group of one is there to be healed, not to scale; its size is the matter of another rule.
    protected override Verdict AppliesTo(AutoScalingGroup group) => !(group.MaxSize.Is(1) | group.MaxSize.Is(0));

    protected override Verdict Holds(AutoScalingGroup group) => !group.Policies.IsEmpty | !group.Schedules.IsEmpty;

    protected override Evidence Look(AutoScalingGroup group) => group.Policies.Items.Length > 0
        ? Evidence.Of(group.Policies.Items[0], group.MinSize, group.MaxSize)
        : Evidence.Saying("it has neither a scaling policy nor a scheduled action");
}
