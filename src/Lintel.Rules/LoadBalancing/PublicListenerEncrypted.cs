using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class PublicListenerEncrypted : ArchitectureRule<Listener>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers on the Internet serve over TLS",
        Fails = "Requests from the Internet are served without encryption",
        Severity = Severity.High,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_2", "CKV_AWS_103", "CKV2_AWS_20", "AVD-AWS-0054", "ELB.1", "ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK",
            "alb_listening_on_http", "elbv2_ssl_listeners", "de7f5e83-da88-4046-871f-ea18504b1d43", "ELBV2_LISTENER_PROTOCOL_RULE",
            "elb_without_secure_protocol", "275a3217-ca37-40c1-a6cf-bb57d245ab32", "80908a75-586b-4c61-ab04-490f4f4525b8",
        ],
        Effort = Effort.Medium,
    };

    // Listeners of Network Load Balancers pass TLS on to their targets.
    protected override Verdict AppliesTo(Listener listener, Architecture architecture) =>
        listener.Protocol.IsOneOf("HTTP", "HTTPS") & !architecture.Find<LoadBalancer>(listener.LoadBalancer).Is(balancer => !balancer.IsInternetFacing);

    protected override Verdict Holds(Listener listener, Architecture architecture) =>
        listener.Protocol.IsText("HTTPS") | ListenerQuestions.SendsToHttps(listener);

    protected override Evidence Look(Listener listener, Architecture architecture) =>
        Evidence.Of([listener.Protocol, .. listener.Actions.Items.Take(1).Select(action => (ISetting)action.Kind), listener.Port]);
}
