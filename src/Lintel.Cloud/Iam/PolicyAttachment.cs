using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>A managed policy given to a role, user or group. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html</summary>
public sealed record PolicyAttachment : Resource, IResource<PolicyAttachment>
{
    public static ResourceTypes Types => new("aws_iam_role_policy_attachment", "")
    {
        Also = ["aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment", "aws_iam_policy_attachment", "aws_ssoadmin_managed_policy_attachment"],
    };

    /// <summary>The policy, by ARN or reference.</summary>
    public Setting<string> PolicyArn { get; private init; }

    public SettingList<Setting<string>> Roles { get; private init; }

    public SettingList<Setting<string>> Users { get; private init; }

    public SettingList<Setting<string>> Groups { get; private init; }

    public static PolicyAttachment Read(Reader from) => new()
    {
        PolicyArn = from.Get<string>("policy_arn",    null).Or(from.Get<string>("managed_policy_arn", null)),
        Roles     = from.Texts("role",                null).Concat(from.Texts("roles", null)),
        Users     = from.Texts("user",                null).Concat(from.Texts("users", null)),
        Groups    = from.Texts("group",               null).Concat(from.Texts("groups", null)),
    };
}
