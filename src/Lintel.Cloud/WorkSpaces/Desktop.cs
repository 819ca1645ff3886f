using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.WorkSpaces;

/// <summary>A virtual desktop of WorkSpaces. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html</summary>
public sealed record Desktop : Resource, IResource<Desktop>
{
    public static ResourceTypes Types => new("aws_workspaces_workspace", "AWS::WorkSpaces::Workspace");

    public Setting<bool> RootVolumeEncrypted { get; private init; }

    public Setting<bool> UserVolumeEncrypted { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary><c>ALWAYS_ON</c> or <c>AUTO_STOP</c>.</summary>
    public Setting<string> RunningMode { get; private init; }

    public static Desktop Read(Reader from) => new()
    {
        RootVolumeEncrypted = from.Get("root_volume_encryption_enabled", "RootVolumeEncryptionEnabled", otherwise: false),
        UserVolumeEncrypted = from.Get("user_volume_encryption_enabled", "UserVolumeEncryptionEnabled", otherwise: false),
        KmsKey              = from.Get<string>("volume_encryption_key", "VolumeEncryptionKey"),
        RunningMode         = from.Get<string>("workspace_properties.running_mode", "WorkspaceProperties.RunningMode"),
    };
}
