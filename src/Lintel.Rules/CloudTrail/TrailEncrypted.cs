using Lintel.Cloud.CloudTrail;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudTrail;

public sealed class TrailEncrypted : Rule<Trail>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trails are encrypted with a key of their own",
        Fails = "Access to the trail is not bound to a key",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Weakens), new(Sec08.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_35", "AVD-AWS-0015", "cloudtrail_log_files_not_encrypted_with_kms", "5d9e3164-9265-470c-9a10-57ae454ac0c7",
            "CLOUD_TRAIL_ENCRYPTION_ENABLED", "CloudTrail.2", "cloudtrail_kms_encryption_enabled",
            "050a9ba8-d1cb-4c61-a5e8-8805a70d3b85",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Trail trail) => trail.KmsKey.IsNamed;

    protected override Evidence Look(Trail trail) => trail.KmsKey;
}
