using Lintel.Cloud;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class ReplicationVersionedAtBothEnds : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Replicated buckets keep versions at both ends",
        Fails = "Replication cannot work while one end keeps no versions",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel13.Bp02, OnPass.Supports, OnFailure.Refutes),
            new(Rel09.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict AppliesTo(Bucket bucket, Architecture architecture) => bucket.ReplicationRules.Any(rule => rule.Status.IsText("Enabled"));

    protected override Verdict Holds(Bucket bucket, Architecture architecture) =>
        bucket.Versioning.IsText("Enabled") & bucket.ReplicationRules.All(rule => IsReady(rule, architecture));

    protected override Evidence Look(Bucket bucket, Architecture architecture) => bucket.Versioning.IsText("Enabled").Kind == VerdictKind.Fail
        ? Evidence.Of(bucket.Versioning)
        : Evidence.Of([.. bucket.ReplicationRules.Where(rule => !IsReady(rule, architecture)).Items.Select(rule => (ISetting)rule.Destination)]) with
        {
            Text = "the bucket that gets the copies has no versioning",
        };

    private static Verdict IsReady(ReplicationRule rule, Architecture architecture) =>
        !rule.Status.IsText("Enabled") | architecture.Find<Bucket>(rule.Destination).Is(target => target.Versioning.IsText("Enabled"));
}
