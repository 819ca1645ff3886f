using Lintel.Cloud.DynamoDb;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.DynamoDb;

public sealed class DeletionProtected : Rule<Table>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Tables are protected from deletion",
        Fails = "One wrong apply deletes the table with its data",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec08.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Ops06.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["DYNAMODB_TABLE_DELETION_PROTECTION_ENABLED", "DynamoDB.6", "dynamodb_table_deletion_protection_enabled"],
    };

    protected override Verdict Holds(Table table) => table.DeletionProtection.Is(true);

    protected override Evidence Look(Table table) => Evidence.Of(table.DeletionProtection);

    protected override Func<Table, Fix?> Mend => table => Fix.Set(table.DeletionProtection, true);
}
