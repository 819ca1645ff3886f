using Lintel.Cloud;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class SecurityHeadersSent : ArchitectureRule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Browsers are told to stay on HTTPS",
        Fails = "Browsers are not told to stay on HTTPS",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict AppliesTo(Distribution distribution, Architecture architecture) => !distribution.Behaviors.IsEmpty;

    protected override Verdict Holds(Distribution distribution, Architecture architecture) => distribution.Behaviors.All(behavior => Protects(behavior, architecture));

    protected override Evidence Look(Distribution distribution, Architecture architecture) => Evidence.Of(
        [.. distribution.Behaviors.Where(behavior => !Protects(behavior, architecture)).Items.Select(behavior => (ISetting)behavior.ResponseHeadersPolicy)]);

    private static Verdict Protects(CacheBehavior behavior, Architecture architecture) => behavior.ResponseHeadersPolicy.IsSet
        & (architecture.Find<ResponseHeadersPolicy>(behavior.ResponseHeadersPolicy).OrNull is { } policy ? policy.StrictTransportSeconds.IsSet : Verdict.All([]));
}
