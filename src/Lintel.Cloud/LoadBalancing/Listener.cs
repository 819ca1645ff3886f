using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>A listener of a load balancer. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html</summary>
public sealed record Listener : Resource, IResource<Listener>
{
    public static ResourceTypes Types => new("aws_lb_listener", "AWS::ElasticLoadBalancingV2::Listener") { Also = ["aws_alb_listener"] };

    public Setting<string> LoadBalancer { get; private init; }

    public Setting<int> Port { get; private init; }

    /// <summary><c>HTTP</c> and <c>HTTPS</c>; <c>TCP</c>, <c>TLS</c>, <c>UDP</c> and <c>TCP_UDP</c> for Network Load Balancers.</summary>
    public Setting<string> Protocol { get; private init; }

    public Setting<string> SecurityPolicy { get; private init; }

    public Setting<string> Certificate { get; private init; }

    public SettingList<RoutingAction> Actions { get; private init; }

    // Terraform asks an Application Load Balancer for HTTP; a Gateway Load Balancer has no port, and the others must say.
    private static Setting<string> Spoken(Reader from) => from.Get(
        "protocol", "Protocol", from.Get<int>("port", null).IsSet.Kind == VerdictKind.Pass ? new Default<string>("HTTP") : null, null);

    public static Listener Read(Reader from) => new()
    {
        LoadBalancer   = from.Get<string>("load_balancer_arn", "LoadBalancerArn"),
        Port           = from.Get<int>("port",                 "Port"),
        Protocol       = Spoken(from),
        SecurityPolicy = from.Get("ssl_policy",                "SslPolicy", new Default<string>(
            "ELBSecurityPolicy-2016-08", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html")),
        Certificate    = from.Get<string>("certificate_arn",   "Certificates.CertificateArn"),
        Actions        = from.Blocks("default_action",         "DefaultActions", RoutingAction.Read),
    };
}
