using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>The account's switch in a Region that encrypts every new volume. https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html</summary>
public sealed record EbsEncryptionByDefault : Resource, IResource<EbsEncryptionByDefault>
{
    public static ResourceTypes Types => new("aws_ebs_encryption_by_default", "");

    public Setting<bool> Enabled { get; private init; }

    public static EbsEncryptionByDefault Read(Reader from) => new() { Enabled = from.Get("enabled", null, otherwise: true) };
}
