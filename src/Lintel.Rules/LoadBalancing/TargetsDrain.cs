using Lintel.Cloud.Fixes;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class TargetsDrain : Rule<TargetGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Requests in flight may end when a target leaves",
        Fails = "Requests in flight are cut off whenever a target leaves, on every deployment and every scaling in",
        Severity = Severity.Medium,
        Practices = [new(Ops06.Bp03, OnPass.Nothing, OnFailure.Weakens), new(Rel05.Bp05, OnPass.Nothing, OnFailure.Nothing)],
    };

    protected override Verdict AppliesTo(TargetGroup group) => !group.TargetType.IsText("lambda");

    protected override Verdict Holds(TargetGroup group) => group.DeregistrationSeconds.Is(seconds => seconds > 0);

    protected override Evidence Look(TargetGroup group) => Evidence.Of(group.DeregistrationSeconds);

    protected override Func<TargetGroup, Fix?> Mend => group => Fix.Set(group.DeregistrationSeconds, 60);
}
