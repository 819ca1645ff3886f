using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class InternalListenerEncrypted : ArchitectureRule<Listener>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers that are not known to be on the Internet serve over TLS",
        Fails = "Requests are served without encryption",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_2", "CKV_AWS_103", "alb_listening_on_http", "de7f5e83-da88-4046-871f-ea18504b1d43",
            "ELBV2_LISTENER_PROTOCOL_RULE", "275a3217-ca37-40c1-a6cf-bb57d245ab32",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Listener listener, Architecture architecture) =>
        listener.Protocol.IsOneOf("HTTP", "HTTPS") & NotKnownAsPublic(listener, architecture);

    protected override Verdict Holds(Listener listener, Architecture architecture) =>
        listener.Protocol.IsText("HTTPS") | ListenerQuestions.SendsToHttps(listener);

    // Where the load balancer stands in other sources, its requests are at best internal.
    private static Verdict NotKnownAsPublic(Listener listener, Architecture architecture) =>
        architecture.Find<LoadBalancer>(listener.LoadBalancer) is { OrNull: { IsLookup: false } balancer } ? !balancer.IsInternetFacing : Population.Everyone;

    protected override Evidence Look(Listener listener, Architecture architecture) => Evidence.Of(listener.Protocol, listener.Port);
}
