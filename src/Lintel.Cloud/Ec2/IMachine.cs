using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>What launches EC2 instances, and so is asked the same questions: an instance, a launch template, a launch configuration.</summary>
public interface IMachine : INetworkAttached
{
    /// <summary>The AMI.</summary>
    Setting<string> Image { get; }

    Setting<string> InstanceType { get; }

    Setting<string> KeyName { get; }

    Setting<string> InstanceProfile { get; }

    /// <summary>What the first boot runs; plain or in Base64.</summary>
    Setting<string> UserData { get; }

    /// <summary>Metrics each minute instead of every five.</summary>
    Setting<bool> DetailedMonitoring { get; }

    /// <summary><c>required</c> where the metadata service answers to session tokens only (IMDSv2).</summary>
    Setting<string> MetadataTokens { get; }

    /// <summary><c>enabled</c> or <c>disabled</c>.</summary>
    Setting<string> MetadataEndpoint { get; }

    Setting<bool> EbsOptimized { get; }

    /// <summary>The volumes that are described, the root volume among them where it is.</summary>
    SettingList<BlockVolume> Volumes { get; }
}
