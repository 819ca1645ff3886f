using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>What hands a role to EC2 instances. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html</summary>
public sealed record InstanceProfile : Resource, IResource<InstanceProfile>
{
    public static ResourceTypes Types => new("aws_iam_instance_profile", "AWS::IAM::InstanceProfile") { Names = [("name", "InstanceProfileName")] };

    /// <summary>The role, by name or reference; a profile takes one.</summary>
    public SettingList<Setting<string>> Roles { get; private init; }

    public static InstanceProfile Read(Reader from) => new()
    {
        Roles = from.Texts("role", "Roles"),
    };
}
