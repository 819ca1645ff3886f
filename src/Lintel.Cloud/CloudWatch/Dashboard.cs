using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>
/// A dashboard.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html
/// </summary>
public sealed record Dashboard : Resource, IResource<Dashboard>
{
    public static ResourceTypes Types => new("aws_cloudwatch_dashboard", "AWS::CloudWatch::Dashboard") { Names = [("dashboard_name", "DashboardName")] };

    /// <summary>JSON that describes the widgets.</summary>
    public Setting<string> Body { get; private init; }

    public static Dashboard Read(Reader from) => new()
    {
        Body = from.Get<string>("dashboard_body", "DashboardBody"),
    };
}
