using Lintel.Cloud.Fixes;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class Http2Served : Rule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Application Load Balancers speak HTTP/2",
        Fails = "Callers are kept to HTTP/1.1, with one request at a time on each connection",
        Severity = Severity.Low,
        Practices = [new(Perf04.Bp05, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict AppliesTo(LoadBalancer balancer) => balancer.IsApplication;

    protected override Verdict Holds(LoadBalancer balancer) => balancer.Http2.Is(true);

    protected override Evidence Look(LoadBalancer balancer) => Evidence.Of(balancer.Http2);

    protected override Func<LoadBalancer, Fix?> Mend => balancer => Fix.Set(balancer.Http2, true);
}
