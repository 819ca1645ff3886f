using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>A rule of EventBridge: by what happens, or by the clock.</summary>
internal abstract class RuleEvent : EventKind
{
    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        var place = item.Place;
        made.Add(item.Function, item.Id, "AWS::Events::Rule", Make.Map(place,
            ("Name", item["Name"] ?? item["RuleName"]), ("Description", item["Description"]), ("EventBusName", item["EventBusName"]),
            ("EventPattern", item["Pattern"]), ("ScheduleExpression", item["Schedule"]), ("State", StateOf(item)),
            ("Targets", Make.List(place, Target(item, called, made)))));
        Permit(item, called, "events.amazonaws.com", Make.Attribute(item.Id, "Arn", place), made);
    }

    /// <summary>Whether a rule or schedule is on, from either of the properties that say so.</summary>
    public static Node? StateOf(FunctionEvent item) => item["State"] ?? (item["Enabled"] is ScalarNode { Kind: ScalarKind.Flag } enabled
        ? Make.Text(enabled.Text.Equals("true", StringComparison.OrdinalIgnoreCase) ? "ENABLED" : "DISABLED", enabled.Place) : null);

    private static MapNode Target(FunctionEvent item, Node called, Expansion made)
    {
        var place = item.Place;
        var name = (item["Target"] as MapNode)?.ValueOrNull("Id") ?? Make.Text($"{item.Id}LambdaTarget", place);
        return Make.Map(place,
            ("Arn", called is MapNode { CallOrNull: { Value: ScalarNode id } } && id.Text != item.Function.Id ? called : Make.Attribute(item.Function.Id, "Arn", place)),
            ("Id", name), ("Input", item["Input"]), ("InputPath", item["InputPath"]), ("InputTransformer", item["InputTransformer"]),
            ("RetryPolicy", item["RetryPolicy"]), ("DeadLetterConfig", DeadLetters(item, made)));
    }

    /// <summary>The queue for events that could not be delivered: one that is named, or one that is made for it.</summary>
    public static MapNode? DeadLetters(FunctionEvent item, Expansion made)
    {
        if (item["DeadLetterConfig"] is not MapNode config)
            return null;
        if (config.ValueOrNull("Arn") is { } arn)
            return Make.Map(config.Place, ("Arn", arn));
        var id = config.TextOrNull("QueueLogicalId") ?? $"{item.Id}Queue";
        made.Add(item.Function, id, "AWS::SQS::Queue", Make.Map(config.Place));
        return Make.Map(config.Place, ("Arn", Make.Attribute(id, "Arn", config.Place)));
    }
}

/// <summary>Something that happens.</summary>
internal sealed class HappeningEvent : RuleEvent
{
    public override ImmutableArray<string> Types => ["CloudWatchEvent", "EventBridgeRule"];
}

/// <summary>The clock, through a rule.</summary>
internal sealed class ScheduleEvent : RuleEvent
{
    public override ImmutableArray<string> Types => ["Schedule"];
}

/// <summary>The clock, through EventBridge Scheduler.</summary>
internal sealed class SchedulerEvent : EventKind
{
    public override ImmutableArray<string> Types => ["ScheduleV2"];

    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        var place = item.Place;
        var role = $"{item.Id}Role";
        var arn = Make.Attribute(item.Function.Id, "Arn", place);
        made.Add(item.Function, item.Id, "AWS::Scheduler::Schedule", Make.Map(place,
            ("ScheduleExpression", item["ScheduleExpression"]), ("ScheduleExpressionTimezone", item["ScheduleExpressionTimezone"]),
            ("FlexibleTimeWindow", item["FlexibleTimeWindow"] ?? Make.Map(place, ("Mode", Make.Text("OFF", place)))),
            ("Name", item["Name"] ?? Make.Text(item.Id, place)), ("GroupName", item["GroupName"]), ("State", item["State"]), ("KmsKeyArn", item["KmsKeyArn"]),
            ("StartDate", item["StartDate"]), ("EndDate", item["EndDate"]), ("Description", item["Description"]),
            ("Target", Make.Map(place, ("Arn", arn), ("RoleArn", item["RoleArn"] ?? Make.Attribute(role, "Arn", place)), ("Input", item["Input"]),
                ("RetryPolicy", item["RetryPolicy"]), ("DeadLetterConfig", RuleEvent.DeadLetters(item, made))))));
        if (item["RoleArn"] is null)
            made.Add(item.Function, role, "AWS::IAM::Role", Make.Map(place,
                ("AssumeRolePolicyDocument", Make.Trust(place, "scheduler.amazonaws.com")), ("PermissionsBoundary", item["PermissionsBoundary"]),
                ("Policies", Make.List(place, FunctionRole.Inline($"{item.Id}LambdaPolicy", Make.Allow(place, "lambda:InvokeFunction", arn), place)))));
    }
}
