using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.LoadBalancing;

public sealed class BalancerInUse : ArchitectureRule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers listen",
        Fails = "The load balancer has no listener and is paid for by the hour",
        Severity = Severity.Medium,
        Practices =
        [
            new(Cost04.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Sus02.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Perf04.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Sus03.Bp02, OnPass.Supports, OnFailure.Refutes),
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(LoadBalancer balancer, Architecture architecture) => !architecture.Balancing.ListenersOf(balancer).IsEmpty;

    protected override Evidence Look(LoadBalancer balancer, Architecture architecture) => Evidence.Saying("no listener names it");
}
