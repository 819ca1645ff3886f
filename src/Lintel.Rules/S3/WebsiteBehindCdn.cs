using Lintel.Cloud;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class WebsiteBehindCdn : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Web sites in buckets are served through CloudFront",
        Fails = "The web site is served from the bucket without CloudFront",
        Severity = Severity.Medium,
        Practices =
        [
            new(Perf04.Bp06, OnPass.Supports, OnFailure.Weakens),
            new(Perf03.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Sec09.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Cost08.Bp03, OnPass.Supports, OnFailure.Nothing),
        ],
        Absence = AbsenceTier.Workload,
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Bucket bucket, Architecture architecture) =>
        (bucket.WebsiteIndex.IsSet | bucket.Acl.IsOneOf("public-read", "public-read-write")) & !bucket.WebsiteRedirect.IsSet;

    protected override Verdict Holds(Bucket bucket, Architecture architecture) => !architecture.DistributionsOf(bucket).IsEmpty;

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(bucket.WebsiteIndex, bucket.Acl) with
    {
        Text = "no distribution in the source has the bucket as an origin",
    };
}
