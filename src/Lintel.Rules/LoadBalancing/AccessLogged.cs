using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class AccessLogged : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers log every request",
        Fails = "Nothing records who asked the load balancer for what",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens), new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_91", "CKV_AWS_92", "ELB.5", "ELB_LOGGING_ENABLED", "elb_access_logging_disabled", "elbv2_logging_enabled",
            "elb_logging_enabled", "20018359-6fd7-4d05-ab26-d4dffccbdf79", "elb_access_log_disabled",
            "elb_v2_alb_access_log_disabled", "ee12ad32-2863-4c0f-b13f-28272d115028", "c62e8b7d-1fdf-4050-ac4c-76ba9e1d9621",
            "ELBV2_ACCESS_LOGGING_RULE",
        ],
        Absence = AbsenceTier.Attached,
    };

    // A Network Load Balancer logs TLS listeners only, a Gateway Load Balancer nothing. Who switches the log off says that there is something to log.
    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<LoadBalancer>(architecture, balancer => balancer.IsApplication | balancer.Kind.IsText("network") & balancer.AccessLogs.IsSet, balancer => balancer.AccessLogs.Is(true), balancer => balancer.AccessLogs)
            .Concat(Population.Judge<ClassicLoadBalancer>(architecture, _ => Population.Everyone, balancer => balancer.AccessLogs.Is(true), balancer => balancer.AccessLogs));
}
