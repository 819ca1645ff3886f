using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class CachePolicyUsed : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Behaviors use cache policies",
        Fails = "The behavior uses the settings from before cache policies",
        Severity = Severity.Low,
        Practices = [new(Perf03.Bp05, OnPass.Nothing, OnFailure.Nothing), new(Perf05.Bp06, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict Holds(Distribution distribution) => distribution.Behaviors.All(behavior => !behavior.ForwardsQueryString.IsSet);

    protected override Evidence Look(Distribution distribution) =>
        Evidence.Of([.. distribution.Behaviors.Where(behavior => behavior.ForwardsQueryString.IsSet).Items.Select(behavior => (ISetting)behavior.ForwardsQueryString)]);
}
