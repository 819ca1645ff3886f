using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class BucketHasLifecycle : Rule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Buckets say how long their objects are kept",
        Fails = "Objects are kept for ever in the storage class they were written to",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost04.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sus04.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Sec07.Bp04, OnPass.Supports, OnFailure.Weakens),
        ],
        Aliases = ["CKV2_AWS_61", "S3_LIFECYCLE_POLICY_CHECK", "S3.13", "s3_bucket_lifecycle_enabled"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Bucket bucket) => !bucket.WebsiteIndex.IsSet & !bucket.WebsiteRedirect.IsSet;

    protected override Verdict Holds(Bucket bucket) => bucket.LifecycleRules.Any(rule => rule.IsEnabled) | !bucket.TieringConfigurations.IsEmpty;

    protected override Evidence Look(Bucket bucket) => bucket.LifecycleRules.Items is [var rule, ..]
        ? Evidence.Of(rule.Status)
        : Evidence.Saying("no lifecycle rule is attached");
}
