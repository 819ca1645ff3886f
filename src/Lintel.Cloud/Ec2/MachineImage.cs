using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>An AMI, as it is looked up. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html</summary>
public sealed record MachineImage : Resource, IResource<MachineImage>
{
    public static ResourceTypes Types => new("aws_ami", "");

    /// <summary>Accounts whose images may be found: <c>self</c>, <c>amazon</c>, <c>aws-marketplace</c> or the number of an account.</summary>
    public SettingList<Setting<string>> Owners { get; private init; }

    /// <summary>Whether the newest is taken where several are found.</summary>
    public Setting<bool> MostRecent { get; private init; }

    /// <summary>Names of the filters: <c>name</c>, <c>owner-id</c>.</summary>
    public SettingList<Setting<string>> Filters { get; private init; }

    public static MachineImage Read(Reader from) => new()
    {
        Owners     = from.Texts("owners", null),
        MostRecent = from.Get("most_recent", null, otherwise: false),
        Filters    = from.Blocks("filter", null, filter => filter.Get<string>("name", null)),
    };
}
