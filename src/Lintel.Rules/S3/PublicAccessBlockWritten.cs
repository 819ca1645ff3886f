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
        Aliases = ["CKV2_AWS_6", "AVD-AWS-0094"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Bucket bucket, Architecture architecture) =>
        bucket.BlockPublicAcls.IsSet | bucket.IgnorePublicAcls.IsSet | bucket.BlockPublicPolicy.IsSet | bucket.RestrictPublicBuckets.IsSet
        | !architecture.Known<AccountPublicAccessBlock>().IsEmpty;

    protected override Evidence Look(Bucket bucket, Architecture architecture) =>
        Evidence.Saying("no public access block is attached, so what AWS sets for new buckets, or somebody changes later, decides");

    protected override Func<Bucket, Architecture, Fix?> Mend => (bucket, _) => PublicAccessFix.OrNull(bucket);
}
