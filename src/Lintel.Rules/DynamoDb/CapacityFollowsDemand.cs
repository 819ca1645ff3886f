using Lintel.Cloud;
using Lintel.Cloud.ApplicationAutoScaling;
using Lintel.Cloud.DynamoDb;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.DynamoDb;

public sealed class CapacityFollowsDemand : ArchitectureRule<Table>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The capacity of tables follows the demand",
        Fails = "The capacity of the table is fixed",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel07.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Cost09.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sus02.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Cost06.Bp03, OnPass.Proves, OnFailure.Refutes),
        ],
        Aliases = ["CKV2_AWS_16", "DYNAMODB_AUTOSCALING_ENABLED", "DynamoDB.1"],
    };

    protected override Verdict Holds(Table table, Architecture architecture) => table.BillingMode.IsText("PAY_PER_REQUEST")
        | !architecture.ReferringTo<ScalableTarget>(table).IsEmpty
        | architecture.Known<ScalableTarget>().Any(target => !target.ResourceId.IsReference & table.TableName.Satisfies(name => target.ResourceId.Is($"table/{name}")));

    protected override Evidence Look(Table table, Architecture architecture) => Evidence.Of(table.BillingMode, table.WriteCapacity, table.ReadCapacity) with
    {
        Text = $"{table.BillingMode.Describe()}, and no scalable target is for the table",
    };
}
