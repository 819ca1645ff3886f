using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Route53;

/// <summary>A hosted zone. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html</summary>
public sealed record HostedZone : Resource, IResource<HostedZone>
{
    public static ResourceTypes Types => new("aws_route53_zone", "AWS::Route53::HostedZone");

    public Setting<string> ZoneName { get; private init; }

    /// <summary>The VPCs that see it; a zone with any is private.</summary>
    public SettingList<Setting<string>> Vpcs { get; private init; }

    /// <summary>Log groups that get its queries.</summary>
    public SettingList<Setting<string>> QueryLogs { get; private init; }

    /// <summary><c>SIGNING</c> where answers are signed.</summary>
    public SettingList<Setting<string>> Signing { get; private init; }

    public static HostedZone Read(Reader from) => new()
    {
        ZoneName  = from.Get<string>("name", "Name"),
        Vpcs      = from.Blocks("vpc", "VPCs", vpc => vpc.Get<string>("vpc_id", "VPCId"))
                        .Concat(from.Satellites("aws_route53_zone_association", by: "zone_id").Select(association => association.Get<string>("vpc_id", null))),
        QueryLogs = from.Satellites("aws_route53_query_log", by: "zone_id").Select(log => log.Get<string>("cloudwatch_log_group_arn", null))
                        .Concat(from.Blocks(null, "QueryLoggingConfig", log => log.Get<string>(null, "CloudWatchLogsLogGroupArn"))),
        Signing   = from.Satellites("aws_route53_hosted_zone_dnssec", by: "hosted_zone_id").Select(dnssec => dnssec.Get("signing_status", null, otherwise: "SIGNING"))
                        .Concat(from.Satellites("AWS::Route53::DNSSEC", by: "HostedZoneId").Select(dnssec => dnssec.Get(null, "HostedZoneId", otherwise: "SIGNING"))),
    };
}
