using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>A group of users. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html</summary>
public sealed record Group : Resource, IResource<Group>
{
    public static ResourceTypes Types => new("aws_iam_group", "AWS::IAM::Group") { Names = [("name", "GroupName")] };

    public Setting<string> Path { get; private init; }

    public static Group Read(Reader from) => new()
    {
        Path = from.Get("path", "Path", otherwise: "/"),
    };
}
