using Lintel.Cloud;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class StaticContentCached : ArchitectureRule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What comes from buckets is cached",
        Fails = "Every request for a file goes to the bucket",
        Severity = Severity.Medium,
        Practices = [new(Perf03.Bp05, OnPass.Proves, OnFailure.Weakens), new(Sus04.Bp07, OnPass.Proves, OnFailure.Weakens)],
    };

    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
    private const string CachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

    protected override Verdict AppliesTo(Distribution distribution, Architecture architecture) =>
        distribution.Behaviors.Any(behavior => ServesBucket(distribution, behavior));

    protected override Verdict Holds(Distribution distribution, Architecture architecture) =>
        distribution.Behaviors.All(behavior => !ServesBucket(distribution, behavior) | IsCached(behavior, architecture));

    protected override Evidence Look(Distribution distribution, Architecture architecture) => Evidence.Of(
        [.. distribution.Behaviors.Where(behavior => ServesBucket(distribution, behavior) & !IsCached(behavior, architecture))
            .Items.SelectMany(behavior => behavior.CachePolicy.IsSet.Kind == VerdictKind.Pass ? new ISetting[] { behavior.CachePolicy } : [behavior.MaximumTtl, behavior.DefaultTtl])]);

    private static Verdict ServesBucket(Distribution distribution, CacheBehavior behavior) =>
        distribution.Origins.Any(origin => origin.IsBucket & behavior.Origin.Satisfies(id => origin.Id.Is(id)));

    private static Verdict IsCached(CacheBehavior behavior, Architecture architecture) => behavior.CachePolicy.IsSet.Kind != VerdictKind.Fail
        ? architecture.Find<CachePolicy>(behavior.CachePolicy).OrNull is { } policy ? !policy.MaximumTtl.Is(0) : !behavior.CachePolicy.Is(CachingDisabled)
        : !behavior.MaximumTtl.IsPresentAnd(seconds => seconds == 0) & !behavior.DefaultTtl.IsPresentAnd(seconds => seconds == 0);
}
