using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class ClassicListenerEncrypted : Rule<ClassicLoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Classic Load Balancers on the Internet serve over TLS",
        Fails = "Requests from the Internet are served without encryption",
        Severity = Severity.High,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "ELB.3", "ELB_TLS_HTTPS_LISTENERS_ONLY", "elb_ssl_listeners", "CKV_AWS_127", "elb_without_secure_protocol",
            "80908a75-586b-4c61-ab04-490f4f4525b8",
        ],
        Effort = Effort.Medium,
    };

    // TCP may carry TLS that the instances end.
    protected override Verdict AppliesTo(ClassicLoadBalancer balancer) => balancer.PubliclyAccessible.Is(true);

    protected override Verdict Holds(ClassicLoadBalancer balancer) => !balancer.Listeners.Any(IsPlain);

    protected override Evidence Look(ClassicLoadBalancer balancer)
    {
        var plain = balancer.Listeners.Where(IsPlain).Items;
        return plain.Length > 0 ? Evidence.Of(plain[0].Protocol, plain[0].Port) : Evidence.Of(balancer.PubliclyAccessible);
    }

    private static Verdict IsPlain(ClassicListener listener) => listener.Protocol.IsText("http");
}
