using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class BucketVersioned : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Buckets keep earlier versions of their objects",
        Fails = "The bucket keeps no earlier versions of its objects",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel09.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Sec08.Bp04, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases =
        [
            "CKV_AWS_21", "AVD-AWS-0090", "s3_bucket_without_versioning", "S3_BUCKET_VERSIONING_ENABLED", "S3.14",
            "s3_bucket_object_versioning", "568a4d22-3517-44a6-a7ad-6a7eed88722c", "a227ec01-f97a-4084-91a4-47b350c1db54",
        ],
    };

    protected override Verdict AppliesTo(Bucket bucket, Architecture architecture) =>
        !architecture.ReceivesLogs(bucket) & !bucket.WebsiteRedirect.IsSet;

    protected override Verdict Holds(Bucket bucket, Architecture architecture) => bucket.Versioning.IsText("Enabled");

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(bucket.Versioning);

    // Versions that nothing deletes would be the next finding.
    protected override Func<Bucket, Architecture, Fix?> Mend => (bucket, _) =>
        bucket.LifecycleRules.Any(rule => rule.IsEnabled & rule.NoncurrentExpirationDays.IsSet).Kind == VerdictKind.Pass ? Fix.Set(bucket.Versioning, "Enabled") : null;
}
