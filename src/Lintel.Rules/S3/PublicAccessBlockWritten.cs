using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class PublicAccessBlockWritten : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The block on public access is written down",
        Fails = "Nothing in the source keeps public access blocked",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp07, OnPass.Nothing, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_6", "AVD-AWS-0094", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "AVD-AWS-0086", "AVD-AWS-0087",
            "AVD-AWS-0091", "AVD-AWS-0093", "s3_bucket_allows_public_acl", "s3_bucket_with_public_policy",
            "s3_bucket_without_ignore_public_acl", "s3_bucket_without_restriction_of_public_bucket",
            "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "48f100d9-f499-4c6d-b2b8-deafe47ffb26",
            "860ba89b-b8de-4e72-af54-d6aee4138a69", "6c8d51af-218d-4bfb-94a9-94eabaa0703a", "350cd468-0e2c-44ef-9d22-cfb73a62523c",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Bucket bucket, Architecture architecture) =>
        bucket.BlockPublicAcls.IsSet | bucket.IgnorePublicAcls.IsSet | bucket.BlockPublicPolicy.IsSet | bucket.RestrictPublicBuckets.IsSet
        | !architecture.Known<AccountPublicAccessBlock>().IsEmpty;

    protected override Evidence Look(Bucket bucket, Architecture architecture) =>
        Evidence.Saying("no public access block is attached, so what AWS sets for new buckets, or somebody changes later, decides");

    protected override Func<Bucket, Architecture, Fix?> Mend => (bucket, _) => PublicAccessFix.OrNull(bucket);
}
