using Lintel.Cloud.CloudTrail;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudTrail;

public sealed class TrailValidated : Rule<Trail>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "It can be proved that log files were not changed",
        Fails = "Log files can be changed without a trace",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Refutes), new(Sec10.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_36", "AVD-AWS-0016", "cloudtrail_log_file_validation_disabled", "52ffcfa6-6c70-4ea6-8376-d828d3961669",
            "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED", "CloudTrail.4", "cloudtrail_log_file_validation_enabled",
            "2a3560fe-52ca-4443-b34f-bf0ed5eb74c8",
        ],
    };

    protected override Verdict Holds(Trail trail) => trail.LogFileValidation.Is(true);

    protected override Evidence Look(Trail trail) => trail.LogFileValidation;

    protected override Func<Trail, Fix?> Mend => trail => Fix.Set(trail.LogFileValidation, true);
}
