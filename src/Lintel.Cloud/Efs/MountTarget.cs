using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Efs;

/// <summary>The network interface of a file system in one subnet. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html</summary>
public sealed record MountTarget : Resource, IResource<MountTarget>, IDataStore
{
    public static ResourceTypes Types => new("aws_efs_mount_target", "AWS::EFS::MountTarget");

    public Setting<string> FileSystem { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    Setting<int> IDataStore.Port => Setting<int>.Known(2049, "port");

    public static MountTarget Read(Reader from) => new()
    {
        FileSystem     = from.Get<string>("file_system_id", "FileSystemId"),
        Subnets        = from.Texts("subnet_id",            "SubnetId"),
        SecurityGroups = from.Texts("security_groups",      "SecurityGroups"),
    };
}
