using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::StateMachine</c>: a state machine with its role and what starts it.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html</remarks>
internal sealed class StateMachineKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::StateMachine";

    public override string GlobalsName => "StateMachine";

    public override void Expand(ServerlessResource resource, Expansion made)
    {
        var place = resource.Place;
        var role = $"{resource.Id}Role";
        made.Replace(resource, resource.Id, "AWS::StepFunctions::StateMachine", Make.With(
            resource.Take("DefinitionSubstitutions"),
            ("DefinitionString", resource["Definition"] is { } definition ? Make.Map(definition.Place, ("Fn::ToJsonString", definition)) : null),
            ("DefinitionS3Location", Location(resource["DefinitionUri"])),
            ("StateMachineName", resource["Name"]), ("StateMachineType", resource["Type"]), ("LoggingConfiguration", resource["Logging"]),
            ("TracingConfiguration", resource["Tracing"]), ("RoleArn", resource["Role"] ?? Make.Attribute(role, "Arn", place)),
            ("Tags", Make.Tags(resource["Tags"], place, ("stateMachine:createdBy", "SAM")))));
        if (resource["Role"] is null)
        {
            var (managed, inline) = (new List<Node>(), new List<Node>());
            FunctionRole.Policies(resource, managed, inline);
            made.Add(resource, role, "AWS::IAM::Role", Make.Map(place,
                ("AssumeRolePolicyDocument", Make.Trust(place, "states.amazonaws.com")), ("ManagedPolicyArns", new ListNode([.. managed], place)),
                ("Policies", inline.Count > 0 ? new ListNode([.. inline], place) : null), ("PermissionsBoundary", resource["PermissionsBoundary"])));
        }

        foreach (var member in (resource["Events"] as MapNode)?.Members ?? [])
            AddEvent(resource, member, made);
    }

    private static MapNode? Location(Node? uri) => FunctionCode.Stored(uri) is { } stored
        ? Make.Map(stored.Place, ("Bucket", stored.ValueOrNull("S3Bucket")), ("Key", stored.ValueOrNull("S3Key")), ("Version", stored.ValueOrNull("S3ObjectVersion")))
        : null;

    private static void AddEvent(ServerlessResource machine, Member member, Expansion made)
    {
        if (member.Value is not MapNode entry || entry.TextOrNull("Type") is not { } type)
            return;
        var place = member.NamePlace;
        var (id, properties) = (machine.Id + member.Name, entry.Map("Properties"));
        if (type is "Schedule" or "CloudWatchEvent" or "EventBridgeRule")
            made.Add(machine, id, "AWS::Events::Rule", Make.Map(place,
                ("Name", properties.ValueOrNull("Name") ?? properties.ValueOrNull("RuleName")), ("Description", properties.ValueOrNull("Description")),
                ("EventBusName", properties.ValueOrNull("EventBusName")), ("EventPattern", properties.ValueOrNull("Pattern")),
                ("ScheduleExpression", properties.ValueOrNull("Schedule")), ("State", properties.ValueOrNull("State")),
                ("Targets", Make.List(place, Make.Map(place, ("Arn", Make.Ref(machine.Id, place)), ("Id", Make.Text($"{id}StepFunctionsTarget", place)),
                    ("RoleArn", Make.Attribute($"{id}Role", "Arn", place)), ("Input", properties.ValueOrNull("Input")))))));
        if (type == "Api")
            made.ApiEvents.Add(new ApiEvent(machine, member, false, properties));
        var service = type switch { "Api" => "apigateway.amazonaws.com", "ScheduleV2" => "scheduler.amazonaws.com", _ => "events.amazonaws.com" };
        made.Add(machine, $"{id}Role", "AWS::IAM::Role", Make.Map(place,
            ("AssumeRolePolicyDocument", Make.Trust(place, service)),
            ("Policies", Make.List(place, FunctionRole.Inline($"{id}RoleStartExecutionPolicy", Make.Allow(place, "states:StartExecution", Make.Ref(machine.Id, place)), place)))));
    }
}
