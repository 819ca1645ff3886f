using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>A target registered with a target group. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html</summary>
public sealed record TargetAttachment : Resource, IResource<TargetAttachment>
{
    public static ResourceTypes Types => new("aws_lb_target_group_attachment", "") { Also = ["aws_alb_target_group_attachment"] };

    public Setting<string> TargetGroup { get; private init; }

    /// <summary>An instance, an address, a function or another load balancer.</summary>
    public Setting<string> Target { get; private init; }

    public Setting<int> Port { get; private init; }

    public static TargetAttachment Read(Reader from) => new()
    {
        TargetGroup = from.Get<string>("target_group_arn", null),
        Target      = TargetOf(from),
        Port        = from.Get<int>("port",                null),
    };

    internal static Setting<string> TargetOf(Reader from) => from.Get<string>("target_id", null);
}
