using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.LoadBalancing;

public sealed class BalancersShared : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Services share load balancers",
        Fails = "Many load balancers each serve one target group, where rules on one would do",
        Severity = Severity.Low,
        Practices = [new(Cost06.Bp04, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    private const int Many = 4;

    protected override Verdict AppliesTo(Architecture architecture) => architecture.Known<LoadBalancer>().Where(balancer => balancer.IsApplication).HasAtLeast(2);

    protected override Verdict Holds(Architecture architecture) =>
        !architecture.Known<LoadBalancer>().Where(balancer => balancer.IsApplication & ServesOne(balancer, architecture)).HasAtLeast(Many);

    protected override Evidence Look(Architecture architecture) => Evidence.Saying(
        $"there are {architecture.All<LoadBalancer>().Count()} load balancers, which share no listener", architecture.All<LoadBalancer>().First().Location);

    private static Verdict ServesOne(LoadBalancer balancer, Architecture architecture) => !architecture.Balancing.TargetGroupsOf(balancer).HasAtLeast(2);
}
