using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Config;

/// <summary>
/// The recorder of AWS Config.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html
/// </summary>
public sealed record Recorder : Resource, IResource<Recorder>
{
    public static ResourceTypes Types => new("aws_config_configuration_recorder", "AWS::Config::ConfigurationRecorder") { Names = [("name", "Name")] };

    /// <summary>Whether it records every type of resource.</summary>
    public Setting<bool> AllSupported { get; private init; }

    /// <summary>Whether it records IAM and other global types.</summary>
    public Setting<bool> GlobalTypes { get; private init; }

    /// <summary><c>ALL_SUPPORTED_RESOURCE_TYPES</c>, <c>INCLUSION_BY_RESOURCE_TYPES</c> or <c>EXCLUSION_BY_RESOURCE_TYPES</c>.</summary>
    public Setting<string> Strategy { get; private init; }

    public SettingList<Setting<string>> ResourceTypes { get; private init; }

    /// <summary>Whether it was started; in CloudFormation it starts by itself.</summary>
    public Setting<bool> Enabled { get; private init; }

    public static Recorder Read(Reader from) => new()
    {
        AllSupported  = from.Get("recording_group.all_supported",                       "RecordingGroup.AllSupported", otherwise: true),
        GlobalTypes   = from.Get("recording_group.include_global_resource_types", "RecordingGroup.IncludeGlobalResourceTypes", otherwise: false),
        Strategy      = from.Get<string>("recording_group.recording_strategy.use_only", "RecordingGroup.RecordingStrategy.UseOnly"),
        ResourceTypes = from.Texts("recording_group.resource_types",                    "RecordingGroup.ResourceTypes"),
        Enabled       = from.Satellite("aws_config_configuration_recorder_status",      by: "name").Get<bool>("is_enabled", null),
    };
}
