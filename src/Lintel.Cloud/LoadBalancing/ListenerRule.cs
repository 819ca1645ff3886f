using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>A rule of a listener. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html</summary>
public sealed record ListenerRule : Resource, IResource<ListenerRule>
{
    public static ResourceTypes Types => new("aws_lb_listener_rule", "AWS::ElasticLoadBalancingV2::ListenerRule") { Also = ["aws_alb_listener_rule"] };

    public Setting<string> Listener { get; private init; }

    public SettingList<RoutingAction> Actions { get; private init; }

    public static ListenerRule Read(Reader from) => new()
    {
        Listener = from.Get<string>("listener_arn", "ListenerArn"),
        Actions  = from.Blocks("action",            "Actions", RoutingAction.Read),
    };
}
