using Lintel.Cloud.CloudTrail;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudTrail;

public sealed class TrailRecords : Rule<Trail>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trails are switched on",
        Fails = "The trail is there and records nothing",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Supports, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_251", "cloudtrail_logging_disabled", "CLOUD_TRAIL_ENABLED", "4bb76f17-3d63-4529-bdca-2b454529d774",
            "5c0b06d5-b7a4-484c-aeb0-75a836269ff0",
        ],
    };

    protected override Verdict Holds(Trail trail) => trail.Logging.Is(true);

    protected override Evidence Look(Trail trail) => trail.Logging;
}
