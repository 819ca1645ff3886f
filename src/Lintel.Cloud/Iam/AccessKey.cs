using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>A long-lived key of a user. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html</summary>
public sealed record AccessKey : Resource, IResource<AccessKey>
{
    public static ResourceTypes Types => new("aws_iam_access_key", "AWS::IAM::AccessKey");

    public Setting<string> User { get; private init; }

    public Setting<string> Status { get; private init; }

    public static AccessKey Read(Reader from) => new()
    {
        User   = from.Get<string>("user",  "UserName"),
        Status = from.Get("status",        "Status", otherwise: "Active"),
    };
}
