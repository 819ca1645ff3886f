using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>A named group of subnets for databases, caches and the like.</summary>
public interface ISubnetGroup
{
    SettingList<Setting<string>> Subnets { get; }
}
