using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.SecurityHub;

/// <summary>
/// A standard that Security Hub checks.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html
/// </summary>
public sealed record StandardsSubscription : Resource, IResource<StandardsSubscription>
{
    public static ResourceTypes Types => new("aws_securityhub_standards_subscription", "AWS::SecurityHub::Standard");

    public Setting<string> Standard { get; private init; }

    public static StandardsSubscription Read(Reader from) => new()
    {
        Standard = from.Get<string>("standards_arn", "StandardsArn"),
    };
}
