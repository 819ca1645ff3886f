using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Provisioning;

public sealed class RegionPriceModest : RegionRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The Region is not among the expensive ones",
        Fails = "The same machines cost much less in most other Regions",
        Severity = Severity.Low,
        Practices = [new(Cost07.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Large,
    };

    protected override Verdict Holds(string region) => RegionFacts.PricePercentOrNull(region) switch
    {
        null => Verdict.Unknown,
        > RegionFacts.HighPercent => Verdict.Any([]),
        _ => Verdict.All([]),
    };

    protected override string Explain(string region) => RegionFacts.PricePercentOrNull(region) is { } percent
        ? $"machines in {region} cost about {percent} percent of what they cost in us-east-1"
        : $"nothing is known of the prices of {region}";
}
