using Lintel.Cloud;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class ColdDataTiered : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Data that is kept moves to a storage class that suits its use",
        Fails = "Everything stays in the class for data that is read often",
        Severity = Severity.Low,
        Practices = [new(Cost05.Bp05, OnPass.Supports, OnFailure.Nothing), new(Sus04.Bp02, OnPass.Proves, OnFailure.Weakens)],
    };

    private const int ShortLifeDays = 90;

    protected override Verdict AppliesTo(Bucket bucket, Architecture architecture) =>
        bucket.LifecycleRules.Any(rule => rule.IsEnabled) & !bucket.WebsiteIndex.IsSet & architecture.DistributionsOf(bucket).IsEmpty;

    protected override Verdict Holds(Bucket bucket, Architecture architecture) =>
        bucket.LifecycleRules.Any(rule => rule.IsEnabled & (!rule.Transitions.IsEmpty | rule.ExpirationDays.IsPresentAnd(days => days <= ShortLifeDays)))
        | bucket.TieringConfigurations.Any(status => status.IsText("Enabled"));

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(
        [.. bucket.LifecycleRules.Items.Select(rule => (ISetting)rule.ExpirationDays)]) with { Text = "no lifecycle rule has a transition" };
}
