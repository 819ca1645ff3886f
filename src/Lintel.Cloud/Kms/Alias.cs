using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Kms;

/// <summary>A name for a KMS key. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html</summary>
public sealed record Alias : Resource, IResource<Alias>
{
    public static ResourceTypes Types => new("aws_kms_alias", "AWS::KMS::Alias") { Names = [("name", "AliasName")] };

    /// <summary>The key, by id, ARN or reference.</summary>
    public Setting<string> Key { get; private init; }

    public static Alias Read(Reader from) => new()
    {
        Key = from.Get<string>("target_key_id", "TargetKeyId"),
    };
}
