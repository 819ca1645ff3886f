using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>Policies that AWS keeps. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html</summary>
public static class ManagedPolicies
{
    /// <summary>Whether a policy of AWS allows everything, everything about identities, or everything but identities.</summary>
    public static bool IsAdministrator(string arn) =>
        NameOf(arn) is "AdministratorAccess" or "IAMFullAccess" or "PowerUserAccess" or "AdministratorAccess-Amplify" or "job-function/SystemAdministrator";

    /// <summary>Whether a policy of AWS allows an action; unknown for those that are not in this small table.</summary>
    internal static Verdict Allows(string arn, string action) => NameOf(arn) switch
    {
        "AdministratorAccess" => Verdict.Pass,
        "PowerUserAccess" => Verdict.Of(!action.StartsWith("iam:", StringComparison.OrdinalIgnoreCase)),
        "CloudWatchLogsFullAccess" => Verdict.Of(PolicyPattern.Matches("logs:*", action)),
        "service-role/AWSTransferLoggingAccess" => Verdict.Of(
            action is "logs:CreateLogStream" or "logs:DescribeLogStreams" or "logs:CreateLogGroup" or "logs:PutLogEvents"),
        _ => Verdict.Unknown,
    };

    private static string? NameOf(string arn) =>
        arn.Split(':', 6) is ["arn", _, "iam", _, "aws", var name] && name.StartsWith("policy/", StringComparison.Ordinal) ? name["policy/".Length..] : null;
}
