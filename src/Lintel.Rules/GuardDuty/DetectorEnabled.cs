using Lintel.Cloud.Fixes;
using Lintel.Cloud.GuardDuty;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.GuardDuty;

public sealed class DetectorEnabled : Rule<Detector>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "GuardDuty detectors are switched on",
        Fails = "The detector is suspended",
        Severity = Severity.High,
        Practices =
        [
            new(Sec04.Bp02, OnPass.Supports, OnFailure.Refutes),
            new(Sec01.Bp04, OnPass.Supports, OnFailure.Refutes),
        ],
        Aliases =
        [
            "CKV_AWS_238", "guardduty_detector_disabled", "704dadd3-54fc-48ac-b6a0-02f170011473",
            "a25cd877-375c-4121-a640-730929936fac",
        ],
    };

    protected override Verdict Holds(Detector detector) => detector.Enabled.Is(true);

    protected override Evidence Look(Detector detector) => detector.Enabled;

    protected override Func<Detector, Fix?> Mend => detector => Fix.Set(detector.Enabled, true);
}
