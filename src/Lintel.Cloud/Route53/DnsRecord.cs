using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Route53;

/// <summary>A record of a hosted zone. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html</summary>
public sealed record DnsRecord : Resource, IResource<DnsRecord>
{
    public static ResourceTypes Types => new("aws_route53_record", "AWS::Route53::RecordSet");

    public Setting<string> Zone { get; private init; }

    public Setting<string> RecordName { get; private init; }

    public Setting<string> RecordType { get; private init; }

    public Setting<int> Ttl { get; private init; }

    public SettingList<Setting<string>> Values { get; private init; }

    /// <summary>DNS name of the AWS resource that the record stands for.</summary>
    public Setting<string> AliasTarget { get; private init; }

    public Setting<bool> EvaluateTargetHealth { get; private init; }

    /// <summary><c>PRIMARY</c> or <c>SECONDARY</c>.</summary>
    public Setting<string> Failover { get; private init; }

    public Setting<int> Weight { get; private init; }

    /// <summary>The Region whose users get this record.</summary>
    public Setting<string> LatencyRegion { get; private init; }

    public Setting<bool> Multivalue { get; private init; }

    public Setting<string> HealthCheck { get; private init; }

    /// <summary>Whether Route 53 chooses between several records of this name.</summary>
    public Verdict IsRouted => Failover.IsSet | Weight.IsSet | LatencyRegion.IsSet | Multivalue.Is(true);

    public static DnsRecord Read(Reader from) => new()
    {
        Zone                 = from.Get<string>("zone_id",                        "HostedZoneId"),
        RecordName           = from.Get<string>("name",                           "Name"),
        RecordType           = from.Get<string>("type",                           "Type"),
        Ttl                  = from.Get<int>("ttl",                               "TTL"),
        Values               = from.Texts("records",                              "ResourceRecords"),
        AliasTarget          = from.Get<string>("alias.name",                     "AliasTarget.DNSName"),
        EvaluateTargetHealth = from.Get("alias.evaluate_target_health",           "AliasTarget.EvaluateTargetHealth", otherwise: false),
        Failover             = from.Get<string>("failover_routing_policy.type",   "Failover"),
        Weight               = from.Get<int>("weighted_routing_policy.weight",    "Weight"),
        LatencyRegion        = from.Get<string>("latency_routing_policy.region",  "Region"),
        Multivalue           = from.Get("multivalue_answer_routing_policy",       "MultiValueAnswer", otherwise: false),
        HealthCheck          = from.Get<string>("health_check_id",                "HealthCheckId"),
    };
}
