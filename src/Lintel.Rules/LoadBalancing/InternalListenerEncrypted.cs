using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class InternalListenerEncrypted : ArchitectureRule<Listener>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers inside the network serve over TLS",
        Fails = "Requests inside the network are served without encryption",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Listener listener, Architecture architecture) =>
        listener.Protocol.IsOneOf("HTTP", "HTTPS") & architecture.Find<LoadBalancer>(listener.LoadBalancer).Is(balancer => !balancer.IsInternetFacing);

    protected override Verdict Holds(Listener listener, Architecture architecture) =>
        listener.Protocol.IsText("HTTPS") | ListenerQuestions.SendsToHttps(listener);

    protected override Evidence Look(Listener listener, Architecture architecture) => Evidence.Of(listener.Protocol, listener.Port);
}
