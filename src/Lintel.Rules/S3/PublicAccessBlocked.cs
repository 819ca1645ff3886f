using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Fixes;
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
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Weakens), new(Sec08.Bp04, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_6", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "AVD-AWS-0086", "AVD-AWS-0087", "AVD-AWS-0091",
            "AVD-AWS-0093", "s3_bucket_allows_public_acl", "s3_bucket_with_public_policy", "s3_bucket_without_ignore_public_acl",
            "s3_bucket_without_restriction_of_public_bucket", "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "S3.8",
            "s3_bucket_level_public_access_block", "d0cc8694-fcad-43ff-ac86-32331d7e867f", "1a4bc881-9f69-4d44-8c9a-d37d08f54c50",
            "4fa66806-0dd9-4f8d-9480-3174d39c7c91", "1ec253ab-c220-4d63-b2de-5b40e0af9293", "48f100d9-f499-4c6d-b2b8-deafe47ffb26",
            "860ba89b-b8de-4e72-af54-d6aee4138a69", "6c8d51af-218d-4bfb-94a9-94eabaa0703a", "350cd468-0e2c-44ef-9d22-cfb73a62523c",
        ],
    };

    protected override bool JudgesImplied => true;

    protected override ImmutableArray<Aspect> Aspects(Bucket bucket) =>
    [
        new(bucket.BlockPublicAcls.Is(true), ["CKV_AWS_53", "AVD-AWS-0086", "s3_bucket_allows_public_acl", "48f100d9-f499-4c6d-b2b8-deafe47ffb26", "d0cc8694-fcad-43ff-ac86-32331d7e867f"]),
        new(bucket.BlockPublicPolicy.Is(true), ["CKV_AWS_54", "AVD-AWS-0087", "s3_bucket_with_public_policy", "860ba89b-b8de-4e72-af54-d6aee4138a69", "1a4bc881-9f69-4d44-8c9a-d37d08f54c50"]),
        new(bucket.IgnorePublicAcls.Is(true), ["CKV_AWS_55", "AVD-AWS-0091", "s3_bucket_without_ignore_public_acl", "6c8d51af-218d-4bfb-94a9-94eabaa0703a", "4fa66806-0dd9-4f8d-9480-3174d39c7c91"]),
        new(bucket.RestrictPublicBuckets.Is(true), ["CKV_AWS_56", "AVD-AWS-0093", "s3_bucket_without_restriction_of_public_bucket", "350cd468-0e2c-44ef-9d22-cfb73a62523c", "1ec253ab-c220-4d63-b2de-5b40e0af9293"]),
        new(bucket.BlockPublicAcls.Is(true) & bucket.BlockPublicPolicy.Is(true), ["CKV2_AWS_6"]),
    ];

    protected override Verdict Holds(Bucket bucket, Architecture architecture) =>
        bucket.BlockPublicAcls.Is(true) & bucket.IgnorePublicAcls.Is(true) & bucket.BlockPublicPolicy.Is(true) & bucket.RestrictPublicBuckets.Is(true)
        | architecture.Known<AccountPublicAccessBlock>().Where(account =>
            account.BlockPublicAcls.Is(true) & account.IgnorePublicAcls.Is(true) & account.BlockPublicPolicy.Is(true) & account.RestrictPublicBuckets.Is(true)).HasAtLeast(1);

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(
        [.. new[] { bucket.BlockPublicAcls, bucket.IgnorePublicAcls, bucket.BlockPublicPolicy, bucket.RestrictPublicBuckets }
            .OrderBy(part => part.Is(on => !on).Kind == VerdictKind.Pass ? 0 : 1).Select(part => (ISetting)part)]);

    protected override Func<Bucket, Architecture, Fix?> Mend => (bucket, _) => PublicAccessFix.OrNull(bucket);
}
