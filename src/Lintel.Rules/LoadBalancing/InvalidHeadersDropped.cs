using Lintel.Cloud.Fixes;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class InvalidHeadersDropped : Rule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers stop malformed and ambiguous requests",
        Fails = "Malformed requests reach the targets",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_131", "CKV_AWS_328", "AVD-AWS-0052", "ELB.4", "ELB.12", "ALB_HTTP_DROP_INVALID_HEADER_ENABLED",
            "alb_not_dropping_invalid_headers", "elbv2_alb_drop_invalid_header_fields_enabled", "elbv2_desync_mitigation_mode",
            "6e3fd2ed-5c83-4c68-9679-7700d224d379",
        ],
    };

    protected override Verdict AppliesTo(LoadBalancer balancer) => balancer.IsApplication;

    protected override Verdict Holds(LoadBalancer balancer) =>
        (balancer.DropsInvalidHeaders.Is(true) | balancer.DesyncMitigation.IsText("strictest")) & !balancer.DesyncMitigation.IsText("monitor");

    protected override Evidence Look(LoadBalancer balancer) => Evidence.Of(balancer.DropsInvalidHeaders, balancer.DesyncMitigation);

    protected override Func<LoadBalancer, Fix?> Mend => balancer => balancer.DesyncMitigation.IsText("monitor").Kind == VerdictKind.Fail ? Fix.Set(balancer.DropsInvalidHeaders, true)
        : Fix.All(Change.OrNull(balancer.DropsInvalidHeaders, true), Change.OrNull(balancer.DesyncMitigation, "defensive"));
}
