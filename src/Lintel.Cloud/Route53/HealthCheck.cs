using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Route53;

/// <summary>A health check. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html</summary>
public sealed record HealthCheck : Resource, IResource<HealthCheck>
{
    public static ResourceTypes Types => new("aws_route53_health_check", "AWS::Route53::HealthCheck");

    /// <summary><c>HTTPS</c>, <c>TCP</c>, <c>CALCULATED</c>, <c>CLOUDWATCH_METRIC</c> and others.</summary>
    public Setting<string> CheckType { get; private init; }

    public Setting<string> Path { get; private init; }

    /// <summary>Seconds between two checks, 10 or 30.</summary>
    public Setting<int> IntervalSeconds { get; private init; }

    /// <summary>Failures in a row that make the endpoint unhealthy.</summary>
    public Setting<int> FailureThreshold { get; private init; }

    public Setting<bool> Disabled { get; private init; }

    public static HealthCheck Read(Reader from) => new()
    {
        CheckType        = from.Get<string>("type",          "HealthCheckConfig.Type"),
        Path             = from.Get<string>("resource_path", "HealthCheckConfig.ResourcePath"),
        IntervalSeconds  = from.Get("request_interval",      "HealthCheckConfig.RequestInterval",  otherwise: 30),
        FailureThreshold = from.Get("failure_threshold",     "HealthCheckConfig.FailureThreshold", otherwise: 3),
        Disabled         = from.Get("disabled",              "HealthCheckConfig.Disabled",         otherwise: false),
    };
}
