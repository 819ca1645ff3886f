using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>The account's defaults for instance metadata in a Region. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html</summary>
public sealed record MetadataDefaults : Resource, IResource<MetadataDefaults>
{
    public static ResourceTypes Types => new("aws_ec2_instance_metadata_defaults", "");

    public Setting<string> Tokens { get; private init; }

    public static MetadataDefaults Read(Reader from) => new()
    {
        Tokens = from.GetDecidedElsewhere<string>("http_tokens", null, "the AMI decides"),
    };
}
