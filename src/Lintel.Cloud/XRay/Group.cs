using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.XRay;

/// <summary>
/// A group of traces.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html
/// </summary>
public sealed record Group : Resource, IResource<Group>
{
    public static ResourceTypes Types => new("aws_xray_group", "AWS::XRay::Group") { Names = [("group_name", "GroupName")] };

    public Setting<string> Filter { get; private init; }

    /// <summary>Whether X-Ray looks for faults in it by itself.</summary>
    public Setting<bool> Insights { get; private init; }

    public static Group Read(Reader from) => new()
    {
        Filter   = from.Get<string>("filter_expression",               "FilterExpression"),
        Insights = from.Get("insights_configuration.insights_enabled", "InsightsConfiguration.InsightsEnabled", otherwise: false),
    };
}
