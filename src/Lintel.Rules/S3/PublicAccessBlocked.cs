using Lintel.Cloud;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class PublicAccessBlocked : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "No part of the block on public access is switched off",
        Fails = "A part of the block on public access is switched off",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec03.Bp07, OnPass.Supports, OnFailure.Weakens),
            new(Sec08.Bp04, OnPass.Supports, OnFailure.Weakens),
        ],
        Aliases =
        [
            "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "AVD-AWS-0086", "AVD-AWS-0087", "AVD-AWS-0091",
            "AVD-AWS-0093", "s3_bucket_allows_public_acl", "s3_bucket_with_public_policy",
            "s3_bucket_without_ignore_public_acl", "s3_bucket_without_restriction_of_public_bucket",
            "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "S3.8", "s3_bucket_level_public_access_block",
        ],
    };

    protected override Verdict Holds(Bucket bucket, Architecture architecture) =>
        bucket.BlockPublicAcls.Is(true) & bucket.IgnorePublicAcls.Is(true) & bucket.BlockPublicPolicy.Is(true) & bucket.RestrictPublicBuckets.Is(true)
        | architecture.Known<AccountPublicAccessBlock>().Where(account =>
            account.BlockPublicAcls.Is(true) & account.IgnorePublicAcls.Is(true) & account.BlockPublicPolicy.Is(true) & account.RestrictPublicBuckets.Is(true)).HasAtLeast(1);

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(
        [.. new[] { bucket.BlockPublicAcls, bucket.IgnorePublicAcls, bucket.BlockPublicPolicy, bucket.RestrictPublicBuckets }
            .OrderBy(part => part.Is(on => !on).Kind == VerdictKind.Pass ? 0 : 1).Select(part => (ISetting)part)]);
}
