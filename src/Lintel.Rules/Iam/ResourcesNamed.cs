using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class ResourcesNamed : IdentityPolicyRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Permissions on data name what they are for",
        Fails = "A policy lets its identity at the data of all resources of a service",
        Severity = Severity.Medium,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    // Services whose actions on data can all be narrowed to a resource.
    private static readonly string[] DataActions =
    [
        "s3:GetObject", "s3:PutObject", "s3:DeleteObject", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:Query", "dynamodb:Scan",
        "sqs:SendMessage", "sqs:ReceiveMessage", "sns:Publish", "kms:Decrypt", "secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameters",
        "lambda:InvokeFunction", "rds-db:connect", "kinesis:GetRecords", "kinesis:PutRecord", "states:StartExecution",
    ];

    protected override Verdict Offends(PolicyStatement statement) =>
        statement.Allows & !statement.IsConditional & statement.OnEverything & !statement.Actions.Any(PolicyPattern.IsEverything)
        & statement.Actions.Any(IsOnData);

    protected override string Explain(PolicyStatement statement) => $"{Deciding(statement).Describe()}, on every resource";

    protected override Setting<string> Deciding(PolicyStatement statement) => statement.Actions.Where(IsOnData).FirstOrDefault();

    private static Verdict IsOnData(Setting<string> action) => Verdict.Any(DataActions.Select(name => PolicyPattern.Matches(action, name)));
}
