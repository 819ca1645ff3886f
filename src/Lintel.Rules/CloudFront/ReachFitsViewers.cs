using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class ReachFitsViewers : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The price class reaches the viewers it is meant for",
        Fails = "Viewers outside of North America and Europe are served from far away",
        Severity = Severity.Low,
        Practices = [new(Perf04.Bp06, OnPass.Supports, OnFailure.Nothing), new(Sus02.Bp04, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict Holds(Distribution distribution) =>
        !distribution.PriceClass.IsText("PriceClass_100") | distribution.GeoRestriction.IsText("whitelist");

    protected override Evidence Look(Distribution distribution) => Evidence.Of(distribution.PriceClass, distribution.GeoRestriction);
}
