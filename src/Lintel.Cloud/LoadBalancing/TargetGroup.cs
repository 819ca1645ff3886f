using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>A target group with its health check. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html</summary>
public sealed record TargetGroup : Resource, IResource<TargetGroup>
{
    private const string Attributes = "TargetGroupAttributes";

    public static ResourceTypes Types => new("aws_lb_target_group", "AWS::ElasticLoadBalancingV2::TargetGroup") { Also = ["aws_alb_target_group"] };

    public Setting<int> Port { get; private init; }

    public Setting<string> Protocol { get; private init; }

    /// <summary><c>HTTP1</c>, <c>HTTP2</c> or <c>GRPC</c>.</summary>
    public Setting<string> ProtocolVersion { get; private init; }

    /// <summary><c>instance</c>, <c>ip</c>, <c>lambda</c> or <c>alb</c>.</summary>
    public Setting<string> TargetType { get; private init; }

    public Setting<string> Vpc { get; private init; }

    public Setting<bool> HealthCheck { get; private init; }

    public Setting<string> HealthCheckPath { get; private init; }

    public Setting<string> HealthCheckProtocol { get; private init; }

    public Setting<int> HealthCheckSeconds { get; private init; }

    public Setting<int> HealthCheckTimeoutSeconds { get; private init; }

    /// <summary>Failed checks in a row until a target gets no more requests.</summary>
    public Setting<int> UnhealthyAfter { get; private init; }

    public Setting<int> HealthyAfter { get; private init; }

    /// <summary>Seconds until a broken target gets no more requests: the interval times the failed checks.</summary>
    public Setting<int> DetectionSeconds =>
        HealthCheckSeconds.TryGet(out var interval) ? UnhealthyAfter.Select(checks => checks * interval).Named("seconds until a failure is noticed") : default;

    /// <summary>Seconds that requests in flight have to end when a target leaves.</summary>
    public Setting<int> DeregistrationSeconds { get; private init; }

    public Setting<bool> Stickiness { get; private init; }

    /// <summary><c>round_robin</c>, <c>least_outstanding_requests</c> or <c>weighted_random</c>.</summary>
    public Setting<string> Algorithm { get; private init; }

    /// <summary>The targets registered one by one.</summary>
    public SettingList<Setting<string>> Targets { get; private init; }

    public static TargetGroup Read(Reader from) => new()
    {
        Port                      = from.Get<int>("port",                         "Port"),
        Protocol                  = from.Get<string>("protocol",                  "Protocol"),
        ProtocolVersion           = from.Get("protocol_version",                  "ProtocolVersion",            otherwise: "HTTP1"),
        TargetType                = from.Get("target_type",                       "TargetType",                 otherwise: "instance"),
        Vpc                       = from.Get<string>("vpc_id",                    "VpcId"),
        HealthCheck               = from.Get("health_check.enabled",              "HealthCheckEnabled",         otherwise: true),
        HealthCheckPath           = from.Get("health_check.path",                 "HealthCheckPath",            otherwise: "/"),
        HealthCheckProtocol       = from.Get<string>("health_check.protocol",     "HealthCheckProtocol"),
        HealthCheckSeconds        = from.Get("health_check.interval",             "HealthCheckIntervalSeconds", otherwise: 30),
        HealthCheckTimeoutSeconds = from.Get<int>("health_check.timeout",         "HealthCheckTimeoutSeconds"),
        UnhealthyAfter            = from.Get<int>("health_check.unhealthy_threshold",  "UnhealthyThresholdCount", new(3), new(2)),
        HealthyAfter              = from.Get<int>("health_check.healthy_threshold",    "HealthyThresholdCount",   new(3), new(5)),
        DeregistrationSeconds     = from.Attribute("deregistration_delay",        Attributes, "deregistration_delay.timeout_seconds", otherwise: 300),
        Stickiness                = StickinessOf(from),
        Algorithm                 = from.Attribute("load_balancing_algorithm_type", Attributes, "load_balancing.algorithm.type",      otherwise: "round_robin"),
        Targets                   = from.Blocks(null, "Targets", target => target.Get<string>(null, "Id"))
            .Concat(from.Satellites("aws_lb_target_group_attachment", by: "target_group_arn").Select(TargetAttachment.TargetOf))
            .Concat(from.Satellites("aws_alb_target_group_attachment", by: "target_group_arn").Select(TargetAttachment.TargetOf)),
    };

    // In Terraform the block itself switches it on.
    private static Setting<bool> StickinessOf(Reader from) =>
        from.Attribute("stickiness.enabled", Attributes, "stickiness.enabled", otherwise: from.Block("stickiness", null).Exists.Kind == VerdictKind.Pass);
}
