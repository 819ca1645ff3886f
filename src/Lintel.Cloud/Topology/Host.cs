using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Topology;

/// <summary>What listens in a network: the settings that decide who reaches it, wherever they are written.</summary>
internal sealed record Host
{
    public required Resource Resource { get; init; }

    public required SettingList<Setting<string>> Groups { get; init; }

    public required SettingList<Setting<string>> Subnets { get; init; }

    /// <summary>Whether it gets a public address; absent where its subnets decide.</summary>
    public required Setting<bool> PubliclyAccessible { get; init; }

    /// <summary>Whether it is in the default VPC, because it names no subnet at all.</summary>
    public bool IsInDefaultVpc { get; init; }
}
