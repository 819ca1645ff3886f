using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class ClassicPolicyCurrent : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Classic Load Balancers accept TLS 1.2 only",
        Fails = "The load balancer lets callers use old protocols or broken ciphers",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", "ELB.8", "CKV_AWS_213", "elb_using_insecure_protocols",
            "126c1788-23c2-4a10-906c-ef179f4f96ec", "61a94903-3cd3-4780-88ec-fc918819b9c8", "elb_using_weak_ciphers",
            "4a800e14-c94a-442d-9067-5a2e9f6c0a4c", "809f77f8-d10e-4842-a84f-3be7b6ff1190",
        ],
    };

    private static readonly ImmutableArray<string> ForProtocols = ["elb_using_insecure_protocols", "126c1788-23c2-4a10-906c-ef179f4f96ec", "61a94903-3cd3-4780-88ec-fc918819b9c8"];

    private static readonly ImmutableArray<string> ForCiphers = ["elb_using_weak_ciphers", "4a800e14-c94a-442d-9067-5a2e9f6c0a4c", "809f77f8-d10e-4842-a84f-3be7b6ff1190"];

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<ClassicPolicyResource>(
                architecture, resource => resource.Policy.IsNegotiation, resource => IsCurrent(resource.Policy), resource => Look(resource.Policy),
                resource => Aspects([resource.Policy]))
            .Concat(Population.Judge<ClassicLoadBalancer>(
                architecture, balancer => balancer.Listeners.Any(listener => listener.IsEncrypted), Holds, Look, balancer => Aspects([.. balancer.OwnPolicies()])));

    private static Verdict Holds(ClassicLoadBalancer balancer) => balancer.Listeners.All(listener => !listener.IsEncrypted | IsSafe(listener, balancer));

    // A listener without a policy gets one of 2016, which begins with TLS 1.0. Policies that are resources of their own are judged there.
    private static Verdict IsSafe(ClassicListener listener, ClassicLoadBalancer balancer) =>
        balancer.PortsWithPolicies.Any(port => listener.Port.Satisfies(own => port.Is(own)))
        | balancer.OwnPolicies().Any(policy => listener.Policies.Any(name => name.IsSameAs(policy.Name)) & policy.IsNegotiation & IsCurrent(policy));

    private static Verdict IsCurrent(ClassicPolicy policy) => !policy.SpeaksOldProtocols & !policy.UsesBrokenCiphers;

    private static Evidence Look(ClassicPolicy policy) =>
        policy.Attributes.Where(attribute => attribute.IsOld | attribute.IsBroken).Items is [var offending, ..] ? Evidence.Of(offending.Name, offending.Value) : Evidence.Of(policy.Name);

    private static Evidence Look(ClassicLoadBalancer balancer)
    {
        if (balancer.OwnPolicies().Where(policy => policy.IsNegotiation & !IsCurrent(policy)).Items is [var old, ..])
            return Look(old);
        var open = balancer.Listeners.Where(listener => listener.IsEncrypted & !IsSafe(listener, balancer)).Items.FirstOrDefault();
        return Evidence.Saying("a listener with TLS has no policy of its own, and what AWS takes then begins with TLS 1.0", open?.Location);
    }

    // Others look at what a policy switches on by name.
    private static ImmutableArray<Aspect> Aspects(ImmutableArray<ClassicPolicy> policies) =>
    [
        new(!Verdict.Any(policies.Select(policy => policy.IsNegotiation & policy.Attributes.Any(attribute => attribute.IsOldProtocol))), ForProtocols),
        new(!Verdict.Any(policies.Select(policy => policy.IsNegotiation & policy.UsesBrokenCiphers)), ForCiphers),
    ];
}
