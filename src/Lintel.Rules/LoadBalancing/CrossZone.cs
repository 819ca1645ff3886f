using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class CrossZone : Rule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers spread requests over the targets of all zones",
        Fails = "Each zone's share of the requests goes to the targets of that zone alone, however few they are",
        Severity = Severity.Low,
        Practices = [new(Perf04.Bp04, OnPass.Proves, OnFailure.Weakens), new(Rel10.Bp01, OnPass.Nothing, OnFailure.Nothing)],
        Aliases = ["CKV_AWS_152"],
    };

    // Application Load Balancers always do.
    protected override Verdict AppliesTo(LoadBalancer balancer) => balancer.Kind.IsOneOf("network", "gateway");

    protected override Verdict Holds(LoadBalancer balancer) => balancer.CrossZone.Is(true);

    protected override Evidence Look(LoadBalancer balancer) => Evidence.Of(balancer.CrossZone, balancer.Kind);
}
