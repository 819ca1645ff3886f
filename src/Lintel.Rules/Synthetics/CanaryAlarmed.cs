using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Synthetics;

namespace Lintel.Rules.Synthetics;

public sealed class CanaryAlarmed : ArchitectureRule<Canary>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Canaries raise an alarm when they fail",
        Fails = "The canary fails and nobody is told",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops04.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Rel11.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Canary canary, Architecture architecture) =>
        !AlarmCoverage.Of(architecture).On(canary, "CloudWatchSynthetics").IsEmpty;

    protected override Evidence Look(Canary canary, Architecture architecture) =>
        Evidence.Saying("no alarm is on its metrics", canary.Location);
}
