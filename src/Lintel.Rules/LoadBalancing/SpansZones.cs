using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Rules.Common;

namespace Lintel.Rules.LoadBalancing;

public sealed class SpansZones : ArchitectureRule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers stand in at least two Availability Zones",
        Fails = "The load balancer stands in one Availability Zone",
        Severity = Severity.High,
        Practices = [new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes), new(Rel02.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["ELBV2_MULTIPLE_AZ", "ELB.13", "elbv2_is_in_multiple_az"],
    };

    protected override Verdict AppliesTo(LoadBalancer balancer, Architecture architecture) =>
        !balancer.Subnets.IsEmpty & !Environments.IsForTrials(balancer, architecture);

    protected override Verdict Holds(LoadBalancer balancer, Architecture architecture) => architecture.Zones.Of(balancer.Subnets).HasAtLeast(2);

    protected override Evidence Look(LoadBalancer balancer, Architecture architecture) => new()
    {
        Settings = [.. balancer.Subnets.Items],
        Text = $"its subnets are in {architecture.Zones.Of(balancer.Subnets)}",
    };
}
