using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A record of the traffic of a VPC, a subnet or an interface. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html</summary>
public sealed record FlowLog : Resource, IResource<FlowLog>
{
    public static ResourceTypes Types => new("aws_flow_log", "AWS::EC2::FlowLog");

    /// <summary>The VPC; in CloudFormation whichever resource is watched.</summary>
    public Setting<string> Vpc { get; private init; }

    public Setting<string> Subnet { get; private init; }

    /// <summary><c>ACCEPT</c>, <c>REJECT</c> or <c>ALL</c>.</summary>
    public Setting<string> Traffic { get; private init; }

    /// <summary><c>cloud-watch-logs</c>, <c>s3</c> or <c>kinesis-data-firehose</c>.</summary>
    public Setting<string> DestinationKind { get; private init; }

    /// <summary>Seconds over which traffic is summed up: 60 or 600.</summary>
    public Setting<int> AggregationSeconds { get; private init; }

    public static FlowLog Read(Reader from) => new()
    {
        Vpc                = from.Get<string>("vpc_id",           "ResourceId"),
        Subnet             = from.Get<string>("subnet_id",        null),
        Traffic            = TrafficOf(from),
        DestinationKind    = from.Get("log_destination_type",     "LogDestinationType",     otherwise: "cloud-watch-logs"),
        AggregationSeconds = from.Get("max_aggregation_interval", "MaxAggregationInterval", otherwise: 600),
    };

    internal static Setting<string> TrafficOf(Reader from) => from.Get<string>("traffic_type", "TrafficType");
}
