using Lintel.Cloud;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class BehindWaf : ArchitectureRule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers on the Internet are protected by a web ACL",
        Fails = "No firewall looks at the requests from the Internet",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV2_AWS_28", "alb_is_not_integrated_with_waf", "0afa6ab8-a047-48cf-be07-93a2f8c34cf7", "ALB_WAF_ENABLED", "ELB.16",
            "elbv2_waf_acl_attached", "105ba098-1e34-48cd-b0f2-a8a43a51bf9b",
        ],
        Absence = AbsenceTier.Attached,
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(LoadBalancer balancer, Architecture architecture) => balancer.IsApplication & balancer.IsInternetFacing;

    // A distribution in front of it may have the web ACL, and is judged by itself.
    protected override Verdict Holds(LoadBalancer balancer, Architecture architecture) =>
        !balancer.WebAcls.IsEmpty | !architecture.ReferringTo<Distribution>(balancer).IsEmpty;

    protected override Evidence Look(LoadBalancer balancer, Architecture architecture) => architecture.ReferringTo<Distribution>(balancer).Items is [var distribution, ..]
        ? Evidence.Saying($"`{distribution.Address}` stands in front of it")
        : Evidence.Saying("no web ACL is associated with it, and no distribution stands in front of it");
}
