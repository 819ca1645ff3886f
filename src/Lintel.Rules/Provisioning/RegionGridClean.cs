using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Provisioning;

public sealed class RegionGridClean : RegionRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The Region's electricity is low in carbon",
        Fails = "The Region's electricity is among the highest in carbon",
        Severity = Severity.Low,
        Practices = [new(Sus01.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Large,
    };

    protected override Verdict Holds(string region) => RegionFacts.GramsPerKilowattHourOrNull(region) switch
    {
        null => Verdict.Unknown,
        > RegionFacts.HighGrams => Verdict.Any([]),
        _ => Verdict.All([]),
    };

    protected override string Explain(string region) => RegionFacts.GramsPerKilowattHourOrNull(region) is { } grams
        ? $"a kilowatt-hour in {region} emits about {grams} g of CO2e"
        : $"nothing is known of the grid of {region}";
}
