using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Athena;

/// <summary>A workgroup of Athena. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html</summary>
public sealed record WorkGroup : Resource, IResource<WorkGroup>
{
    public static ResourceTypes Types => new("aws_athena_workgroup", "AWS::Athena::WorkGroup") { Names = [("name", "Name")] };

    /// <summary>Whether clients have to take the settings of the workgroup.</summary>
    public Setting<bool> SettingsBind { get; private init; }

    /// <summary><c>SSE_S3</c>, <c>SSE_KMS</c> or <c>CSE_KMS</c>.</summary>
    public Setting<string> ResultEncryption { get; private init; }

    public static WorkGroup Read(Reader from) => new()
    {
        SettingsBind     = from.Get("configuration.enforce_workgroup_configuration", "WorkGroupConfiguration.EnforceWorkGroupConfiguration", otherwise: true),
        ResultEncryption = from.Get<string>("configuration.result_configuration.encryption_configuration.encryption_option", "WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption"),
    };
}
