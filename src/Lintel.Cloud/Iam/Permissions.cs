using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>What a role may do, over all the policies that it has.</summary>
public static class Permissions
{
    private static readonly Naming<Policy, Role> Policies = new(policy => policy.Identity);

    private static readonly Naming<PolicyAttachment, Role> Attachments = new(attachment => attachment.Roles);

    /// <summary>Whether some statement allows the action, on whatever resource. Denials and boundaries are not taken off.</summary>
    public static Verdict MayDo(this Role role, string action, Architecture architecture) =>
        role.InlinePolicies.Any(policy => Allows(policy, action))
        | Policies.Of(role, architecture).Any(policy => Verdict.Of(policy.IsForRole) & architecture.Means(policy.Identity, role) & Allows(policy.Document, action))
        | role.ManagedPolicies.Any(arn => ByArn(arn, action, architecture))
        | Attachments.Of(role, architecture).Any(attachment =>
            attachment.Roles.Any(name => architecture.Means(name, role)) & ByArn(attachment.PolicyArn, action, architecture));

    private static Verdict ByArn(Setting<string> arn, string action, Architecture architecture) => architecture.Find<Policy>(arn).OrNull is { IsLookup: false } policy
        ? Allows(policy.Document, action)
        : arn.Satisfies(text => ManagedPolicies.Allows(text, action));

    private static Verdict Allows(Common.PolicyDocument policy, string action) => policy.Statements.Any(statement => statement.Allows & statement.Includes(action));
}
