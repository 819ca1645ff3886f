using Lintel.Cloud;
using Lintel.Cloud.CloudTrail;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class BucketAccessLogged : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Access to buckets is logged",
        Fails = "Nobody can tell afterwards who read or changed an object",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_18", "AVD-AWS-0089", "s3_bucket_logging_disabled", "S3_BUCKET_LOGGING_ENABLED", "S3.9",
            "s3_bucket_server_access_logging_enabled", "f861041c-8c9f-4156-acfc-5e6e524f5884",
            "4552b71f-0a2a-4bc4-92dd-ed7ec1b4674c",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Bucket bucket, Architecture architecture) => !architecture.ReceivesLogs(bucket);

    protected override Verdict Holds(Bucket bucket, Architecture architecture) =>
        bucket.LogBucket.IsSet | !architecture.Known<Trail>().Where(trail => !trail.DataEvents.IsEmpty).IsEmpty;

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(bucket.LogBucket);
}
