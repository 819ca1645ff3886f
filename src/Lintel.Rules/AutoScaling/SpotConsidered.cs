using Lintel.Cloud;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class SpotConsidered : ArchitectureRule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Groups of several instances take part of them from Spot capacity",
        Fails = "All instances of a group that replaces them by itself are paid for On-Demand",
        Severity = Severity.Low,
        Practices = [new(Cost07.Bp04, OnPass.Supports, OnFailure.Nothing), new(Sus05.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
    };

    // Taking an instance from a group of one or two is felt.
    protected override Verdict AppliesTo(AutoScalingGroup group, Architecture architecture) => group.MaxSize.Is(max => max > 2);

    protected override Verdict Holds(AutoScalingGroup group, Architecture architecture) =>
        group.OnDemandPercentage.Is(share => share < 100)
        | (group.LaunchTemplate.IsSet & architecture.Find<LaunchTemplate>(group.LaunchTemplate).Is(template => template.Market.IsPresentAnd(market => market == "spot")))
        | (group.LaunchConfiguration.IsSet & architecture.Find<LaunchConfiguration>(group.LaunchConfiguration).Is(configuration => configuration.SpotPrice.IsSet));

    protected override Evidence Look(AutoScalingGroup group, Architecture architecture) => Evidence.Of(group.OnDemandPercentage);
}
