using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class NoEscalation : IdentityPolicyRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Policies do not let identities raise their own rights",
        Fails = "An identity can give itself more rights",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_286", "CKV2_AWS_40", "AVD-AWS-0342", "IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE",
            "IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE",
            "846646e3-2af1-428c-ac5d-271eccfa6faf",
        ],
        Effort = Effort.Medium,
    };

    // Each of these is enough, alone, to become an administrator where it is allowed on everything.
    private static readonly string[] Ways =
    [
        "iam:PassRole", "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:AttachGroupPolicy",
        "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:PutGroupPolicy", "iam:UpdateAssumeRolePolicy", "iam:CreateAccessKey", "iam:CreateLoginProfile",
        "iam:UpdateLoginProfile", "iam:AddUserToGroup",
    ];

    // Who may do everything anyway is another rule's.
    protected override Verdict Offends(PolicyStatement statement) =>
        statement.Allows & !statement.IsConditional & OnEveryIdentity(statement) & Verdict.Any(Ways.Select(statement.Includes))
        & !statement.Actions.Any(PolicyPattern.IsEverything) & statement.NotActions.IsEmpty;

    protected override string Explain(PolicyStatement statement) =>
        $"it allows {string.Join(", ", Ways.Where(way => statement.Includes(way).Kind == VerdictKind.Pass).Take(3).Select(way => $"`{way}`"))} on any identity";

    protected override Setting<string> Deciding(PolicyStatement statement) => statement.Actions
        .Where(pattern => Verdict.Any(Ways.Select(way => PolicyPattern.Matches(pattern, way)))).FirstOrDefault();

    private static Verdict OnEveryIdentity(PolicyStatement statement) => statement.OnEverything
        | statement.Resources.Any(resource => resource.Is(text => text.StartsWith("arn:", StringComparison.Ordinal) && PolicyPattern.Matches(text, "arn:aws:iam::111122223333:role/any")));
}
