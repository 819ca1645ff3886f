using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class ResourcePolicyActionsNamed : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Policies of buckets, topics and queues name the actions",
        Fails = "Everything may be done with it, deleting it and changing its policy too",
        Severity = Severity.Medium,
        Practices = [new(Sec03.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "S3_BUCKET_POLICY_NO_WILDCARD_ACTION", "SQS_QUEUEPOLICY_NO_WILDCARD_ACTION", "CKV_AWS_72", "AVD-AWS-0097",
            "s3_bucket_with_all_permissions", "4ae8af91-5108-42cb-9471-3bdbe596eac9", "a4966c4f-9141-48b8-a564-ffe9959945bc",
            "sqs_policy_allows_all_actions", "816ea8cf-d589-442d-a917-2dd0ce0e45e3",
        ],
    };

    private static readonly ImmutableArray<(PolicyUse Use, ImmutableArray<string> Aliases)> ByUse =
    [
        (PolicyUse.Bucket,
            ["S3_BUCKET_POLICY_NO_WILDCARD_ACTION", "s3_bucket_with_all_permissions", "4ae8af91-5108-42cb-9471-3bdbe596eac9", "a4966c4f-9141-48b8-a564-ffe9959945bc"]),
        (PolicyUse.Queue,
            ["SQS_QUEUEPOLICY_NO_WILDCARD_ACTION", "CKV_AWS_72", "AVD-AWS-0097", "sqs_policy_allows_all_actions", "816ea8cf-d589-442d-a917-2dd0ce0e45e3"]),
    ];

    public override IEnumerable<Judgement> Judge(Architecture architecture) => architecture.ResourcePolicies().Select(policy =>
    {
        var open = policy.Document.Statements.Where(AllowsAll).Items;
        return new Judgement(
            policy.Subject, !policy.Document.Statements.Any(AllowsAll),
            open is [var statement, ..] ? Evidence.Of(statement.Actions.Where(IsAll).FirstOrDefault()) : Evidence.Of(policy.Document.Text))
        {
            Aspects = [.. ByUse.Select(known => new Aspect(known.Use == policy.Use ? !Population.Everyone : Population.Everyone, known.Aliases))],
        };
    });

    private static Verdict AllowsAll(PolicyStatement statement) => statement.Allows & statement.Actions.Any(IsAll);

    private static Verdict IsAll(Setting<string> action) => action.Is(text => text == "*" || text.EndsWith(":*", StringComparison.Ordinal));
}
