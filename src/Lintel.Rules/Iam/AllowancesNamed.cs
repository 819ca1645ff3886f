using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class AllowancesNamed : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Policies that allow something name what they allow",
        Fails = "A statement allows everything but what it names",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp02, OnPass.Nothing, OnFailure.Weakens)],
        Aliases =
        [
            "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION", "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE",
            "IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY", "IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL",
            "S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION", "S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL",
            "SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION", "SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL",
            "SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION", "SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL",
            "sns_topic_publicity_has_allow_and_not_action_simultaneously", "5ea624e4-c8b1-4bb3-87a4-4235a776adcc",
            "818f38ed-8446-4132-9c03-474d49e10195",
        ],
    };

    private static readonly ImmutableArray<(PolicyUse Use, ImmutableArray<string> Actions, ImmutableArray<string> Others)> ByUse =
    [
        (PolicyUse.Identity, ["IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION"], ["IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE"]),
        (PolicyUse.Trust, ["IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY"], ["IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL"]),
        (PolicyUse.Bucket, ["S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION"], ["S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL"]),
        (PolicyUse.Topic,
            ["SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION", "sns_topic_publicity_has_allow_and_not_action_simultaneously", "5ea624e4-c8b1-4bb3-87a4-4235a776adcc", "818f38ed-8446-4132-9c03-474d49e10195"],
            ["SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL"]),
        (PolicyUse.Queue, ["SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION"], ["SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL"]),
    ];

    public override IEnumerable<Judgement> Judge(Architecture architecture) => architecture.Policies().Select(policy =>
    {
        var statements = policy.Document.Statements;
        return new Judgement(
            policy.Subject, !statements.Any(Offends),
            Evidence.Saying("it allows all but what `NotAction`, `NotResource` or `NotPrincipal` names", statements.Where(Offends).Items.FirstOrDefault()?.Location ?? policy.Document.Text.Location))
        {
            Aspects = [.. ByUse.SelectMany(aliases => Parts(aliases, policy.Use, statements))],
        };
    });

    private static IEnumerable<Aspect> Parts((PolicyUse Use, ImmutableArray<string> Actions, ImmutableArray<string> Others) aliases, PolicyUse use, SettingList<PolicyStatement> statements) =>
    [
        new(aliases.Use == use ? !statements.Any(statement => statement.Allows & !statement.NotActions.IsEmpty) : Population.Everyone, aliases.Actions),
        new(aliases.Use == use ? !statements.Any(AllowsAllOthers) : Population.Everyone, aliases.Others),
    ];

    private static Verdict Offends(PolicyStatement statement) => statement.Allows & !statement.NotActions.IsEmpty | AllowsAllOthers(statement);

    private static Verdict AllowsAllOthers(PolicyStatement statement) => statement.Allows & (!statement.NotResources.IsEmpty | !statement.NotPrincipals.IsEmpty);
}
