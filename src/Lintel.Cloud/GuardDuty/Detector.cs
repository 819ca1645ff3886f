using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.GuardDuty;

/// <summary>
/// A GuardDuty detector.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html
/// </summary>
public sealed record Detector : Resource, IResource<Detector>
{
    public static ResourceTypes Types => new("aws_guardduty_detector", "AWS::GuardDuty::Detector");

    public Setting<bool> Enabled { get; private init; }

    /// <summary>How often findings that go on are published again.</summary>
    public Setting<string> PublishingFrequency { get; private init; }

    /// <summary>The older switch for the protection of S3.</summary>
    public Setting<bool> S3Logs { get; private init; }

    /// <summary>Names of the features that are on.</summary>
    public SettingList<Setting<string>> Features { get; private init; }

    public static Detector Read(Reader from) => new()
    {
        Enabled             = from.Get("enable",                           "Enable", otherwise: true),
        PublishingFrequency = from.Get("finding_publishing_frequency",     "FindingPublishingFrequency", otherwise: "SIX_HOURS"),
        S3Logs              = from.Get<bool>("datasources.s3_logs.enable", "DataSources.S3Logs.Enable"),
        Features            = from.Blocks(null, "Features").Concat(from.Satellites("aws_guardduty_detector_feature", by: "detector_id"))
            .Where(feature => feature.Get<string>("status", "Status").IsText("ENABLED"))
            .Select(feature => feature.Get<string>("name", "Name")),
    };
}
