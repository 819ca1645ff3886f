using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class ContentCompressed : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Distributions compress what they send",
        Fails = "Content is sent without compression",
        Severity = Severity.Low,
        Practices =
        [
            new(Perf04.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sus04.Bp07, OnPass.Proves, OnFailure.Weakens),
            new(Cost08.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Sus03.Bp04, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict Holds(Distribution distribution) => distribution.Behaviors.All(behavior => behavior.Compress.Is(true));

    protected override Evidence Look(Distribution distribution) =>
        Evidence.Of([.. distribution.Behaviors.Where(behavior => !behavior.Compress.Is(true)).Items.Select(behavior => (ISetting)behavior.Compress)]);

    protected override Func<Distribution, Fix?> Mend => distribution => Fix.All([.. distribution.Behaviors.Items.Where(behavior => behavior.Compress.Is(true).Kind != VerdictKind.Pass)
        .Select(behavior => Change.OrNull(behavior.Compress, true))]);
}
