using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>The security group that AWS makes with each VPC, adopted. https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html</summary>
public sealed record DefaultSecurityGroup : Resource, IResource<DefaultSecurityGroup>
{
    public static ResourceTypes Types => new("aws_default_security_group", "");

    public Setting<string> Vpc { get; private init; }

    /// <summary>Its rules. Adopting it without any takes those away that AWS made.</summary>
    public SettingList<NetworkRule> Rules { get; private init; }

    public static DefaultSecurityGroup Read(Reader from) => new()
    {
        Vpc   = from.Get<string>("vpc_id", null),
        Rules = NetworkRuleReading.All(from),
    };
}
