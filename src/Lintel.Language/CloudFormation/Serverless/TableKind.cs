using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::SimpleTable</c>: a table of DynamoDB with one key.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html</remarks>
internal sealed class TableKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::SimpleTable";

    public override string GlobalsName => "SimpleTable";

    public override void Expand(ServerlessResource resource, Expansion made)
    {
        var key = resource["PrimaryKey"] as MapNode ?? Make.Map(resource.Place);
        var place = key.Place;
        var name = key.ValueOrNull("Name") ?? Make.Text("id", place);
        var type = key.ValueOrNull("Type") is ScalarNode written ? Make.Text(written.Text switch { "Number" => "N", "Binary" => "B", _ => "S" }, written.Place) : key.ValueOrNull("Type");
        made.Replace(resource, resource.Id, "AWS::DynamoDB::Table", Make.With(
            resource.Take("TableName", "SSESpecification", "PointInTimeRecoverySpecification", "ProvisionedThroughput"),
            ("AttributeDefinitions", Make.List(place, Make.Map(place, ("AttributeName", name), ("AttributeType", type ?? Make.Text("S", place))))),
            ("KeySchema", Make.List(place, Make.Map(place, ("AttributeName", name), ("KeyType", Make.Text("HASH", place))))),
            ("BillingMode", resource["ProvisionedThroughput"] is null ? Make.Text("PAY_PER_REQUEST", place) : null),
            ("Tags", Make.Tags(resource["Tags"], resource.Place))));
    }
}
