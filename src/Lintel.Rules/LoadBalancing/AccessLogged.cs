using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class AccessLogged : Rule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers log every request",
        Fails = "Nothing records who asked the load balancer for what",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens), new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_91", "ELB.5", "ELB_LOGGING_ENABLED", "elb_access_logging_disabled", "elbv2_logging_enabled"],
        Absence = AbsenceTier.Attached,
    };

    // A Network Load Balancer logs TLS listeners only, a Gateway Load Balancer nothing.
    protected override Verdict AppliesTo(LoadBalancer balancer) => balancer.IsApplication;

    protected override Verdict Holds(LoadBalancer balancer) => balancer.AccessLogs.Is(true);

    protected override Evidence Look(LoadBalancer balancer) => Evidence.Of(balancer.AccessLogs);
}
