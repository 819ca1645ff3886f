using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class OldVersionsExpire : Rule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Versions that are no longer current expire",
        Fails = "Every version that was ever overwritten is kept and paid for",
        Severity = Severity.Medium,
        Practices =
        [
            new(Cost04.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sus04.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sec07.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Sus04.Bp03, OnPass.Proves, OnFailure.Weakens),
        ],
        Aliases = ["S3_VERSION_LIFECYCLE_POLICY_CHECK", "S3.10"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Bucket bucket) => bucket.Versioning.IsText("Enabled") & !bucket.ObjectLock.Is(true);

    protected override Verdict Holds(Bucket bucket) => bucket.LifecycleRules.Any(rule => rule.IsEnabled & rule.NoncurrentExpirationDays.IsSet);

    protected override Evidence Look(Bucket bucket) => Evidence.Of(bucket.Versioning) with
    {
        Text = bucket.LifecycleRules.Items.Length == 0 ? "versioning is enabled and no lifecycle rule is attached" : "versioning is enabled and no lifecycle rule deletes noncurrent versions",
    };
}
