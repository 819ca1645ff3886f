using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>A topic: a subscription, straight or through a queue.</summary>
internal sealed class TopicEvent : EventKind
{
    public override ImmutableArray<string> Types => ["SNS"];

    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        var place = item.Place;
        var isQueued = item["SqsSubscription"] is not null and not ScalarNode { Text: "false" };
        var own = item["SqsSubscription"] as MapNode;
        var queue = own?.ValueOrNull("QueueArn") ?? Make.Attribute($"{item.Id}Queue", "Arn", place);
        made.Add(item.Function, item.Id, "AWS::SNS::Subscription", Make.Map(place,
            ("Protocol", Make.Text(isQueued ? "sqs" : "lambda", place)), ("Endpoint", isQueued ? queue : Arn(item, called)), ("TopicArn", item["Topic"]),
            ("Region", item["Region"]), ("FilterPolicy", item["FilterPolicy"]), ("FilterPolicyScope", item["FilterPolicyScope"]), ("RedrivePolicy", item["RedrivePolicy"])));
        if (!isQueued)
        {
            Permit(item, called, "sns.amazonaws.com", item["Topic"], made);
            return;
        }

        if (own is null)
            made.Add(item.Function, $"{item.Id}Queue", "AWS::SQS::Queue", Make.Map(place));
        made.Add(item.Function, $"{item.Id}QueuePolicy", "AWS::SQS::QueuePolicy", Make.Map(place,
            ("Queues", Make.List(place, own?.ValueOrNull("QueueUrl") ?? Make.Ref($"{item.Id}Queue", place))),
            ("PolicyDocument", Make.Map(place, ("Version", Make.Text("2012-10-17", place)), ("Statement", Make.List(place, Make.Map(place,
                ("Action", Make.Text("sqs:SendMessage", place)), ("Effect", Make.Text("Allow", place)), ("Principal", Make.Text("*", place)), ("Resource", queue),
                ("Condition", Make.Map(place, ("ArnEquals", Make.Map(place, ("aws:SourceArn", item["Topic"]))))))))))));
        made.Add(item.Function, $"{item.Id}EventSourceMapping", "AWS::Lambda::EventSourceMapping", Make.Map(place,
            ("EventSourceArn", queue), ("FunctionName", called), ("BatchSize", own?.ValueOrNull("BatchSize") ?? new ScalarNode("10", ScalarKind.Number, place)),
            ("Enabled", own?.ValueOrNull("Enabled") ?? Make.Flag(true, place))));
    }

    private static Node Arn(FunctionEvent item, Node called) =>
        called is MapNode { CallOrNull.Value: ScalarNode id } && id.Text != item.Function.Id ? called : Make.Attribute(item.Function.Id, "Arn", item.Place);
}

/// <summary>A bucket of the same template, which learns whom to tell.</summary>
internal sealed class BucketEvent : EventKind
{
    public override ImmutableArray<string> Types => ["S3"];

    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        Permit(item, called, "s3.amazonaws.com", null, made, account: Make.Ref("AWS::AccountId", item.Place));
        if (item["Bucket"] is not MapNode { CallOrNull: { Name: "Ref", Value: ScalarNode bucket } })
            return;
        var events = item["Events"] is ListNode list ? list.Items : item["Events"] is { } one ? [one] : [];
        var told = events.Select(Node (kind) => Make.Map(item.Place, ("Event", kind), ("Function", called), ("Filter", item["Filter"]))).ToList();
        made.AfterAll(() => made.Change(bucket.Text, entry => Tell(entry, told)));
    }

    private static MapNode Tell(MapNode entry, List<Node> told)
    {
        var properties = entry.Map("Properties");
        var notification = properties.Map("NotificationConfiguration");
        var before = notification.ValueOrNull("LambdaConfigurations") is ListNode list ? list.Items : [];
        return Make.With(entry, ("Properties", Make.With(properties, ("NotificationConfiguration",
            Make.With(notification, ("LambdaConfigurations", new ListNode([.. before, .. told], entry.Place)))))));
    }
}

/// <summary>A log group.</summary>
internal sealed class LogEvent : EventKind
{
    public override ImmutableArray<string> Types => ["CloudWatchLogs"];

    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        Permit(item, called, "logs.amazonaws.com", null, made);
        made.Add(item.Function, item.Id, "AWS::Logs::SubscriptionFilter", Make.Map(item.Place,
            ("DestinationArn", Make.Attribute(item.Function.Id, "Arn", item.Place)), ("FilterPattern", item["FilterPattern"]), ("LogGroupName", item["LogGroupName"])),
            ("DependsOn", Make.List(item.Place, Make.Text($"{item.Id}Permission", item.Place))));
    }
}

/// <summary>A rule over messages of things.</summary>
internal sealed class ThingEvent : EventKind
{
    public override ImmutableArray<string> Types => ["IoTRule"];

    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        var place = item.Place;
        Permit(item, called, "iot.amazonaws.com", Make.Sub($"arn:${{AWS::Partition}}:iot:${{AWS::Region}}:${{AWS::AccountId}}:rule/${{{item.Id}}}", place), made);
        made.Add(item.Function, item.Id, "AWS::IoT::TopicRule", Make.Map(place, ("TopicRulePayload", Make.Map(place,
            ("RuleDisabled", Make.Flag(false, place)), ("Sql", item["Sql"]), ("AwsIotSqlVersion", item["AwsIotSqlVersion"]),
            ("Actions", Make.List(place, Make.Map(place, ("Lambda", Make.Map(place, ("FunctionArn", Make.Attribute(item.Function.Id, "Arn", place)))))))))));
    }
}

/// <summary>Those that only need to be let in.</summary>
internal sealed class PermittedEvent : EventKind
{
    public override ImmutableArray<string> Types => ["AlexaSkill", "Cognito"];

    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        var isSkill = (item.Name.Value as MapNode)?.TextOrNull("Type") == "AlexaSkill";
        var pool = item["UserPool"] is MapNode { CallOrNull: { Name: "Ref", Value: ScalarNode id } } ? Make.Attribute(id.Text, "Arn", item.Place) : item["UserPool"];
        Permit(item, called, isSkill ? "alexa-appkit.amazon.com" : "cognito-idp.amazonaws.com", isSkill ? null : pool, made, isSkill ? "Permission" : "CognitoPermission");
    }
}

/// <summary>A REST or HTTP API: gathered, for its API is made once for all events.</summary>
internal sealed class RequestEvent : EventKind
{
    public override ImmutableArray<string> Types => ["Api", "HttpApi"];

    public override void Expand(FunctionEvent item, Node called, Expansion made)
    {
        var isHttp = (item.Name.Value as MapNode)?.TextOrNull("Type") == "HttpApi";
        var request = new ApiEvent(item.Function, item.Name, isHttp, item.Properties);
        made.ApiEvents.Add(request);
        var api = request.Api;
        var path = item.Properties.TextOrNull("Path") ?? "/*";
        var method = item.Properties.TextOrNull("Method")?.ToUpperInvariant() is { } verb and not ("ANY" or "X-AMAZON-APIGATEWAY-ANY-METHOD") ? verb : "*";
        var stage = isHttp || api != ImplicitApis.Rest ? made.StageOf(api) : ImplicitApis.Stage;
        var source = api is null ? null : Make.Sub($"arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{api}}}/*{(isHttp ? "" : "/" + method)}{Wild(path)}", item.Place);
        Permit(item, called, "apigateway.amazonaws.com", source, made, isHttp ? "Permission" : $"Permission{stage}");
    }

    // A part of the path that stands for anything is a star in the ARN.
    private static string Wild(string path)
    {
        var parts = path.Split('/').Select(part => part.StartsWith('{') ? "*" : part);
        return string.Join('/', parts) is var wild && wild.StartsWith('/') ? wild : "/" + wild;
    }
}
