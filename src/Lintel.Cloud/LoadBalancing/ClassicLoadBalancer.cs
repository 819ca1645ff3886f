using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>A Classic Load Balancer, the previous generation. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html</summary>
public sealed record ClassicLoadBalancer : Resource, IResource<ClassicLoadBalancer>, INetworkAttached
{
    public static ResourceTypes Types => new("aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer") { Names = [("name", "LoadBalancerName")] };

    public Setting<bool> PubliclyAccessible { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    /// <summary>Zones by name, for load balancers in the default VPC.</summary>
    public SettingList<Setting<string>> Zones { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public SettingList<ClassicListener> Listeners { get; private init; }

    private SettingList<ClassicPolicy> Policies { get; init; }

    /// <summary>Ports whose policies are set by resources of their own.</summary>
    public SettingList<Setting<int>> PortsWithPolicies { get; private init; }

    public SettingList<Setting<string>> Instances { get; private init; }

    public Setting<bool> CrossZone { get; private init; }

    public Setting<bool> ConnectionDraining { get; private init; }

    public Setting<bool> AccessLogs { get; private init; }

    /// <summary>What is asked for, such as <c>HTTP:80/health</c>.</summary>
    public Setting<string> HealthCheckTarget { get; private init; }

    /// <summary>Policies that stand in the load balancer itself; Terraform has resources of their own for them.</summary>
    public SettingList<ClassicPolicy> OwnPolicies() => Policies;

    public static ClassicLoadBalancer Read(Reader from) => new()
    {
        PubliclyAccessible = from.IsTerraform
            ? from.Get("internal", null, otherwise: false).Select(isInternal => !isInternal)
            : from.Get(null, "Scheme", otherwise: "internet-facing").Select(scheme => scheme == "internet-facing"),
        Subnets            = from.Texts("subnets",                  "Subnets"),
        Zones              = from.Texts("availability_zones",       "AvailabilityZones"),
        SecurityGroups     = from.Texts("security_groups",          "SecurityGroups"),
        Listeners          = from.Blocks("listener",                "Listeners", ClassicListener.Read),
        Policies           = from.Blocks(null,                      "Policies", ClassicPolicy.Read),
        PortsWithPolicies  = from.Satellites("aws_load_balancer_listener_policy", by: "load_balancer_name").Select(link => link.Get<int>("load_balancer_port", null)),
        Instances          = from.Texts("instances",                "Instances")
            .Concat(from.Satellites("aws_elb_attachment", by: "elb").Select(link => link.Get<string>("instance", null))),
        CrossZone          = from.Get<bool>("cross_zone_load_balancing",  "CrossZone", new(true), new(false)),
        ConnectionDraining = from.Get("connection_draining",        "ConnectionDrainingPolicy.Enabled", otherwise: false),
        AccessLogs         = from.Get("access_logs.enabled",        "AccessLoggingPolicy.Enabled",
            otherwise: from.Block("access_logs", null).Exists.Kind == VerdictKind.Pass),
        HealthCheckTarget  = from.Get<string>("health_check.target", "HealthCheck.Target"),
    };
}

/// <summary>A listener of a Classic Load Balancer.</summary>
public sealed record ClassicListener(Setting<string> Protocol, Setting<int> Port, Setting<int> InstancePort, SettingList<Setting<string>> Policies, Location Location)
{
    public Verdict IsEncrypted => Protocol.IsOneOf("https", "ssl");

    internal static ClassicListener Read(Reader from) => new(
        from.Get<string>("lb_protocol", "Protocol"),
        from.Get<int>("lb_port",        "LoadBalancerPort"),
        from.Get<int>("instance_port",  "InstancePort"),
        from.Texts(null,                "PolicyNames"),
        from.Location);
}
