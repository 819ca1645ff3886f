using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>An Application, Network or Gateway Load Balancer. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html</summary>
public sealed record LoadBalancer : Resource, IResource<LoadBalancer>, INetworkAttached
{
    private const string Attributes = "LoadBalancerAttributes";

    public static ResourceTypes Types => new("aws_lb", "AWS::ElasticLoadBalancingV2::LoadBalancer") { Also = ["aws_alb"] };

    /// <summary><c>application</c>, <c>network</c> or <c>gateway</c>.</summary>
    public Setting<string> Kind { get; private init; }

    /// <summary>Whether it has public addresses.</summary>
    public Setting<bool> PubliclyAccessible { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public Setting<bool> DeletionProtection { get; private init; }

    public Setting<bool> AccessLogs { get; private init; }

    public Setting<bool> DropsInvalidHeaders { get; private init; }

    /// <summary><c>monitor</c>, <c>defensive</c> or <c>strictest</c>.</summary>
    public Setting<string> DesyncMitigation { get; private init; }

    public Setting<bool> Http2 { get; private init; }

    /// <summary>Always on for an Application Load Balancer, off by default for the others.</summary>
    public Setting<bool> CrossZone { get; private init; }

    public Setting<bool> ZonalShift { get; private init; }

    public Setting<int> IdleTimeoutSeconds { get; private init; }

    /// <summary>The web ACLs that guard it.</summary>
    public SettingList<Setting<string>> WebAcls { get; private init; }

    public Verdict IsApplication => Kind.IsText("application");

    public Verdict IsInternetFacing => PubliclyAccessible.Is(true);

    public static LoadBalancer Read(Reader from) => new()
    {
        Kind                = from.Get("load_balancer_type",                          "Type", otherwise: "application"),
        PubliclyAccessible  = from.IsTerraform
            ? from.Get("internal", null, otherwise: false).Select(isInternal => !isInternal)
            : from.Get(null, "Scheme", otherwise: "internet-facing").Select(scheme => scheme == "internet-facing"),
        Subnets             = from.Texts("subnets",                                   "Subnets")
            .Concat(from.Blocks("subnet_mapping",                                     "SubnetMappings", mapping => mapping.Get<string>("subnet_id", "SubnetId"))),
        SecurityGroups      = from.Texts("security_groups",                           "SecurityGroups"),
        DeletionProtection  = from.Attribute("enable_deletion_protection",            Attributes, "deletion_protection.enabled",                          otherwise: false),
        AccessLogs          = from.Attribute("access_logs.enabled",                   Attributes, "access_logs.s3.enabled",                               otherwise: false),
        DropsInvalidHeaders = from.Attribute("drop_invalid_header_fields",            Attributes, "routing.http.drop_invalid_header_fields.enabled",      otherwise: false),
        DesyncMitigation    = from.Attribute("desync_mitigation_mode",                Attributes, "routing.http.desync_mitigation_mode",                  otherwise: "defensive"),
        Http2               = from.Attribute("enable_http2",                          Attributes, "routing.http2.enabled",                                otherwise: true),
        CrossZone           = from.Attribute("enable_cross_zone_load_balancing",      Attributes, "load_balancing.cross_zone.enabled",                    otherwise: false),
        ZonalShift          = from.Attribute("enable_zonal_shift",                    Attributes, "zonal_shift.config.enabled",                           otherwise: false),
        IdleTimeoutSeconds  = from.Attribute("idle_timeout",                          Attributes, "idle_timeout.timeout_seconds",                         otherwise: 60),
        WebAcls             = from.Satellites("aws_wafv2_web_acl_association", by: "resource_arn").Select(link => link.Get<string>("web_acl_arn", null))
            .Concat(from.Satellites("aws_wafregional_web_acl_association", by: "resource_arn").Select(link => link.Get<string>("web_acl_id", null)))
            .Concat(from.Satellites("AWS::WAFv2::WebACLAssociation", by: "ResourceArn").Select(link => link.Get<string>(null, "WebACLArn"))),
    };
}
