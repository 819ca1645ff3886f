using Lintel.Cloud.Config;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Config;

public sealed class AggregatorCoversRegions : Rule<Aggregator>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Aggregators of AWS Config read every Region",
        Fails = "The aggregator leaves out Regions",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Cost04.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_121", "AVD-AWS-0019", "config_configuration_aggregator_to_all_regions_disabled",
            "ac5a0bc0-a54c-45aa-90c3-15f7703b9132", "9f3cf08e-72a2-4eb1-8007-e3b1b0e10d4d",
        ],
    };

    protected override Verdict AppliesTo(Aggregator aggregator) => !aggregator.AllRegions.IsEmpty;

    protected override Verdict Holds(Aggregator aggregator) => aggregator.AllRegions.All(all => all.Is(true));

    protected override Evidence Look(Aggregator aggregator) =>
        Evidence.Of([.. aggregator.AllRegions.Where(all => !all.Is(true)).Items.Select(all => (ISetting)all)]);
}
