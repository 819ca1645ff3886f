using Lintel.Cloud.DynamoDb;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.DynamoDb;

public sealed class KeyOwn : Rule<Table>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Tables are encrypted with a key that the workload controls",
        Fails = "The table is encrypted with a key that DynamoDB owns",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases =
        [
            "CKV_AWS_119", "AVD-AWS-0025", "DYNAMODB_TABLE_ENCRYPTED_KMS", "dynamodb_with_aws_owned_cmk",
            "c8dee387-a2e6-4a73-a942-183c975549ac",
        ],
    };

    protected override Verdict Holds(Table table) => table.KmsKey.IsNamed
        & (table.KmsKey.IsReference | !table.KmsKey.IsPresentAnd(key => key.Contains("alias/aws/", StringComparison.Ordinal)));

    protected override Evidence Look(Table table) => Evidence.Of(table.KmsKey);
}
