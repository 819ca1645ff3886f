using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class FailureNoticedSoon : Rule<TargetGroup>
{
    private const int Longest = 120;

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A broken target gets no more requests within two minutes",
        Fails = "A broken target gets requests for more than two minutes",
        Severity = Severity.Low,
        Practices = [new(Rel11.Bp01, OnPass.Supports, OnFailure.Weakens), new(Rel11.Bp02, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict AppliesTo(TargetGroup group) => group.HealthCheck.Is(true) & !group.TargetType.IsText("lambda");

    protected override Verdict Holds(TargetGroup group) => group.DetectionSeconds.Is(seconds => seconds <= Longest);

    protected override Evidence Look(TargetGroup group) => Evidence.Of(group.HealthCheckSeconds, group.UnhealthyAfter, group.DetectionSeconds);
}
