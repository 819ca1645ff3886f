using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>A policy that says what an identity may do: managed, or written for one role, user or group. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html</summary>
public sealed record Policy : Resource, IResource<Policy>
{
    public static ResourceTypes Types => new("aws_iam_policy", "AWS::IAM::ManagedPolicy")
    {
        Also =
        [
            "aws_iam_role_policy", "AWS::IAM::RolePolicy", "aws_iam_user_policy", "AWS::IAM::UserPolicy",
            "aws_iam_group_policy", "AWS::IAM::GroupPolicy", "AWS::IAM::Policy",
            "aws_ssoadmin_permission_set_inline_policy",
        ],
        Names = [("name", "ManagedPolicyName")],
    };

    public PolicyDocument Document { get; private init; } = new();

    /// <summary>The role, user or group it is written for, by name or reference; absent for a managed policy.</summary>
    public Setting<string> Identity { get; private init; }

    /// <summary>Whether it names users, as policies of CloudFormation can.</summary>
    public Verdict NamesUsers { get; private init; }

    public bool IsForRole => Type is "aws_iam_role_policy" or "AWS::IAM::RolePolicy";

    public bool IsForUser => Type is "aws_iam_user_policy" or "AWS::IAM::UserPolicy";

    public static Policy Read(Reader from) => new()
    {
        Document = PolicyDocument.Read(from,    "policy", "PolicyDocument").Or(PolicyDocument.Read(from, "inline_policy", null)),
        Identity = from.Get<string>("role",     "RoleName")
            .Or(from.Get<string>("user",        "UserName"))
            .Or(from.Get<string>("group",       "GroupName")),
        NamesUsers = !from.Texts(null,          "Users").IsEmpty,
    };
}
