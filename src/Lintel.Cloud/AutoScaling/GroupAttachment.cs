using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>Ties an Auto Scaling group to a target group or a Classic Load Balancer. https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html</summary>
public sealed record GroupAttachment : Resource, IResource<GroupAttachment>
{
    public static ResourceTypes Types => new("aws_autoscaling_attachment", "") { Also = ["aws_autoscaling_traffic_source_attachment"] };

    public Setting<string> Group { get; private init; }

    public Setting<string> TargetGroup { get; private init; }

    /// <summary>The target group under the argument that version 5 of the provider removed.</summary>
    public Setting<string> TargetGroupByRemovedName { get; private init; }

    public Setting<string> ClassicLoadBalancer { get; private init; }

    public static GroupAttachment Read(Reader from) => new()
    {
        Group                    = from.Get<string>("autoscaling_group_name", null),
        TargetGroup              = from.Get<string>("lb_target_group_arn",    null).Or(from.Get<string>("traffic_source.identifier", null)),
        TargetGroupByRemovedName = from.Get<string>("alb_target_group_arn",   null),
        ClassicLoadBalancer      = from.Get<string>("elb",                    null),
    };
}
