using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class LoadBalancersAlarmed : CoverageRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "An alarm watches each load balancer",
        Fails = "Load balancers are watched by no alarm",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Rel06.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Rel11.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Rel06.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override bool IsSubject(Resource resource) => resource is LoadBalancer;

    protected override Verdict IsWatched(Resource resource, Architecture architecture) =>
        HasAlarm(resource, architecture, "AWS/ApplicationELB", "AWS/NetworkELB", "AWS/GatewayELB");
}
