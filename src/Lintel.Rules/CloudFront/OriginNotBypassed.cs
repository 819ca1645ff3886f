using Lintel.Cloud;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class OriginNotBypassed : ArchitectureRule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Buckets behind CloudFront are closed to everyone else",
        Fails = "Everyone can go around the distribution straight to its bucket",
        Severity = Severity.High,
        Practices =
        [
            new(Sec05.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Sec05.Bp03, OnPass.Nothing, OnFailure.Weakens),
            new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes),
        ],
    };

    protected override Verdict AppliesTo(Distribution distribution, Architecture architecture) =>
        distribution.Origins.Any(origin => architecture.Find<Bucket>(origin.DomainName).Exists);

    protected override Verdict Holds(Distribution distribution, Architecture architecture) =>
        distribution.Origins.All(origin => architecture.Find<Bucket>(origin.DomainName).OrNull is { } bucket ? !IsOpen(bucket) : Verdict.All([]));

    protected override Evidence Look(Distribution distribution, Architecture architecture) =>
        Opened(distribution, architecture).FirstOrDefault() is { } bucket
            ? new Evidence
            {
                Text = $"{bucket.Address} is open to the public beside the distribution",
                Path = ["Internet", bucket.Address],
                Location = bucket.Acl.Location ?? bucket.Policy.Text.Location,
            }
            : Evidence.Of([.. distribution.Origins.Select(origin => (ISetting)origin.DomainName)]);

    private static IEnumerable<Bucket> Opened(Distribution distribution, Architecture architecture) => distribution.Origins
        .Select(origin => architecture.Find<Bucket>(origin.DomainName).OrNull).OfType<Bucket>().Where(bucket => IsOpen(bucket).Kind == VerdictKind.Pass);

    private static Verdict IsOpen(Bucket bucket) =>
        bucket.Acl.IsOneOf("public-read", "public-read-write") & !bucket.IgnorePublicAcls.IsPresentAnd(ignored => ignored)
        | bucket.Policy.Statements.Any(statement => statement.IsOpenToEveryone) & !bucket.RestrictPublicBuckets.IsPresentAnd(restricted => restricted);
}
