using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>A resource with network interfaces in a VPC. What a type has no setting for it leaves at the default here.</summary>
public interface INetworkAttached
{
    /// <summary>The VPC security groups of its network interfaces, each by id or reference.</summary>
    SettingList<Setting<string>> SecurityGroups { get; }

    /// <summary>The subnets it names itself; empty and complete where a subnet group names them.</summary>
    SettingList<Setting<string>> Subnets { get; }

    /// <summary>The subnet group that names its subnets.</summary>
    Setting<string> SubnetGroup => NoSetting.Of<string>();

    /// <summary>Whether it gets a public address; absent where its subnets decide.</summary>
    Setting<bool> PubliclyAccessible => NoSetting.Of<bool>();
}
