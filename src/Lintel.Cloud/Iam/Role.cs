using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>An IAM role with its trust and all policies attached to it. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html</summary>
public sealed record Role : Resource, IResource<Role>
{
    public static ResourceTypes Types => new("aws_iam_role", "AWS::IAM::Role") { Names = [("name", "RoleName")] };

    /// <summary>Who may take the role.</summary>
    public PolicyDocument Trust { get; private init; } = new();

    /// <summary>Policies written inside the role itself.</summary>
    public SettingList<PolicyDocument> InlinePolicies { get; private init; }

    /// <summary>The managed policies that the role itself names, each by ARN or reference.</summary>
    public SettingList<Setting<string>> OwnManagedPolicies { get; private init; }

    /// <summary>The managed policies attached to it, each by ARN or reference.</summary>
    public SettingList<Setting<string>> ManagedPolicies { get; private init; }

    public Setting<string> PermissionsBoundary { get; private init; }

    /// <summary>Seconds a session may last.</summary>
    public Setting<int> MaxSessionSeconds { get; private init; }

    public static Role Read(Reader from) => new()
    {
        Trust               = PolicyDocument.Read(from,                   "assume_role_policy", "AssumeRolePolicyDocument"),
        InlinePolicies      = from.Blocks("inline_policy", "Policies", policy => PolicyDocument.Read(policy, "policy", "PolicyDocument")),
        OwnManagedPolicies  = from.Texts("managed_policy_arns",           "ManagedPolicyArns"),
        ManagedPolicies     = from.Texts("managed_policy_arns",           "ManagedPolicyArns")
            .Concat(from.Satellites("aws_iam_role_policy_attachment", by: "role").Select(attached => attached.Get<string>("policy_arn", null))),
        PermissionsBoundary = from.Get<string>("permissions_boundary",    "PermissionsBoundary"),
        MaxSessionSeconds   = from.Get("max_session_duration",            "MaxSessionDuration", otherwise: 3600),
    };
}
