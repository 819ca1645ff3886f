using Lintel.Cloud;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class BucketOriginPrivate : ArchitectureRule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "CloudFront proves to buckets who it is",
        Fails = "The bucket behind the distribution must be open to be read",
        Severity = Severity.High,
        Practices =
        [
            new(Sec08.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Sec05.Bp01, OnPass.Nothing, OnFailure.Weakens),
            new(Sec03.Bp07, OnPass.Supports, OnFailure.Weakens),
        ],
        Aliases =
        [
            "CKV2_AWS_46", "CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED", "CloudFront.13",
            "cloudfront_distributions_s3_origin_access_control", "CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Distribution distribution, Architecture architecture) =>
        distribution.Origins.Any(origin => origin.IsBucket);

    protected override Verdict Holds(Distribution distribution, Architecture architecture) =>
        distribution.Origins.All(origin => !origin.IsBucket | IsSigned(origin, architecture));

    protected override Evidence Look(Distribution distribution, Architecture architecture) =>
        distribution.Origins.Where(origin => origin.IsBucket & !IsSigned(origin, architecture)).Items is [var open, ..]
            ? Evidence.Of(open.DomainName) with { Text = open.AccessControl.IsSet.Kind == VerdictKind.Fail ? "the origin has neither an origin access control nor an identity" : "its origin access control never signs" }
            : Evidence.Of([.. distribution.Origins.Select(origin => (ISetting)origin.AccessControl)]);

    private static Verdict IsSigned(DistributionOrigin origin, Architecture architecture) =>
        origin.AccessControl.IsNamed
            & (architecture.Find<OriginAccessControl>(origin.AccessControl).OrNull is { } control ? !control.SigningBehavior.IsText("never") : Verdict.All([]))
        | origin.AccessIdentity.IsNamed;
}
