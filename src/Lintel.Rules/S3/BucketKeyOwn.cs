using Lintel.Cloud;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class BucketKeyOwn : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Buckets are encrypted with a key that the workload controls",
        Fails = "Objects are encrypted with a key that S3 owns",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["CKV_AWS_145", "AVD-AWS-0132", "S3_DEFAULT_ENCRYPTION_KMS", "S3.17", "s3_bucket_kms_encryption"],
    };

    protected override Verdict AppliesTo(Bucket bucket, Architecture architecture) =>
        !architecture.ReceivesLogs(bucket) & !bucket.WebsiteIndex.IsSet & !bucket.WebsiteRedirect.IsSet;

    protected override Verdict Holds(Bucket bucket, Architecture architecture) => bucket.Encryption.Is(algorithm => algorithm.StartsWith("aws:kms", StringComparison.Ordinal));

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(bucket.Encryption, bucket.KmsKey);
}
