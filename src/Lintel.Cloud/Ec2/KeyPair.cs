using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>A key pair for SSH. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html</summary>
public sealed record KeyPair : Resource, IResource<KeyPair>
{
    public static ResourceTypes Types => new("aws_key_pair", "AWS::EC2::KeyPair") { Names = [("key_name", "KeyName")] };

    public Setting<string> KeyName { get; private init; }

    public Setting<string> PublicKey { get; private init; }

    public static KeyPair Read(Reader from) => new()
    {
        KeyName   = from.Get<string>("key_name",   "KeyName").Or(from.Get<string>("key_name_prefix", null)),
        PublicKey = from.Get<string>("public_key", "PublicKeyMaterial"),
    };
}
