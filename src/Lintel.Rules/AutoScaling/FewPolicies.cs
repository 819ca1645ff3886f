using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class FewPolicies : Rule<AutoScalingGroup>
{
    private const int Most = 3;

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A group scales by few policies",
        Fails = "So many scaling policies pull at one group that nobody can foresee its size",
        Severity = Severity.Low,
        Practices = [new(Rel07.Bp03, OnPass.Nothing, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(AutoScalingGroup group) => !group.Policies.IsEmpty;

    protected override Verdict Holds(AutoScalingGroup group) => !group.Policies.HasAtLeast(Most + 1);

    protected override Evidence Look(AutoScalingGroup group) => Evidence.Saying($"{group.Policies.Items.Length} policies scale it");
}
