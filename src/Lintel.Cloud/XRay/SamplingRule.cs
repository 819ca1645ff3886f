using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.XRay;

/// <summary>
/// How many requests are traced.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html
/// </summary>
public sealed record SamplingRule : Resource, IResource<SamplingRule>
{
    public static ResourceTypes Types => new("aws_xray_sampling_rule", "AWS::XRay::SamplingRule") { Names = [("rule_name", "RuleName")] };

    /// <summary>Share of the requests over the reservoir, 0 to 1.</summary>
    public Setting<double> FixedRate { get; private init; }

    /// <summary>Requests per second that are always traced.</summary>
    public Setting<int> ReservoirSize { get; private init; }

    public static SamplingRule Read(Reader from) => new()
    {
        FixedRate     = from.Get<double>("fixed_rate",  "SamplingRule.FixedRate"),
        ReservoirSize = from.Get<int>("reservoir_size", "SamplingRule.ReservoirSize"),
    };
}
