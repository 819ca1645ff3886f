using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class ClassicCrossZone : Rule<ClassicLoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Classic Load Balancers spread requests over all zones",
        Fails = "Each zone gets the same share of requests, however few instances it has",
        Severity = Severity.Low,
        Practices = [new(Rel10.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_138", "ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED", "ELB.9", "elb_cross_zone_load_balancing_enabled"],
    };

    protected override Verdict Holds(ClassicLoadBalancer balancer) => balancer.CrossZone.Is(true);

    protected override Evidence Look(ClassicLoadBalancer balancer) => balancer.CrossZone;
}
