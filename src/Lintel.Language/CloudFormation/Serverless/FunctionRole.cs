using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>The role that a function gets where it names none.</summary>
internal static class FunctionRole
{
    private const string Managed = "arn:${AWS::Partition}:iam::aws:policy/";

    public static string Id(ServerlessResource function) => $"{function.Id}Role";

    /// <summary>Whether the function is given no role, or may turn out to be given none.</summary>
    public static bool MayBeMade(ServerlessResource function) => function["Role"] is null || IsNone(function["Role"], otherwise: true) || IsNone(function["Role"], otherwise: false);

    /// <summary>The role that it has: its own where it is given none.</summary>
    public static Node Of(ServerlessResource function)
    {
        var made = Make.Attribute(Id(function), "Arn", function.Place);
        if (function["Role"] is not MapNode { CallOrNull: { Name: "Fn::If", Value: ListNode { Items: [var condition, var then, var otherwise] } } } choice)
            return function["Role"] ?? made;
        return Make.Map(choice.Place, ("Fn::If", Make.List(choice.Place, condition,
            IsNone(choice, otherwise: false) ? made : then, IsNone(choice, otherwise: true) ? made : otherwise)));
    }

    private static bool IsNone(Node? role, bool otherwise) => role is MapNode { CallOrNull: { Name: "Fn::If", Value: ListNode { Items: [_, var first, var second] } } }
        && (otherwise ? second : first) is MapNode { CallOrNull: { Name: "Ref", Value: ScalarNode { Text: "AWS::NoValue" } } };

    public static void Add(ServerlessResource function, IReadOnlyList<FunctionEvent> events, Expansion made)
    {
        var place = function.Place;
        var managed = new List<Node> { OfAws(function["VpcConfig"] is null ? "service-role/AWSLambdaBasicExecutionRole" : "service-role/AWSLambdaVPCAccessExecutionRole", place) };
        if (function["Tracing"] is not null and not ScalarNode { Text: "Disabled" })
            managed.Add(OfAws("AWSXRayDaemonWriteAccess", place));
        managed.AddRange(events.Select(item => item.Kind.Policy).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => OfAws($"service-role/{name}", place)));
        var inline = new List<Node>();
        if (function["DeadLetterQueue"] is MapNode queue && queue.ValueOrNull("TargetArn") is { } target)
            inline.Add(Inline("DeadLetterQueuePolicy", Make.Allow(queue.Place, queue.TextOrNull("Type") == "SNS" ? "sns:Publish" : "sqs:SendMessage", target), queue.Place));
        Policies(function, managed, inline);
        made.Add(function, Id(function), "AWS::IAM::Role", Make.Map(place,
            ("AssumeRolePolicyDocument", function["AssumeRolePolicyDocument"] ?? Make.Trust(place, "lambda.amazonaws.com")),
            ("ManagedPolicyArns", new ListNode([.. managed], place)),
            ("Policies", inline.Count > 0 ? new ListNode([.. inline], place) : null),
            ("PermissionsBoundary", function["PermissionsBoundary"]),
            ("Path", function["RolePath"]),
            ("Tags", Make.Tags(function["Tags"], place, ("lambda:createdBy", "SAM")))));
    }

    /// <summary>Sorts policies into those that have an ARN and those that are written out.</summary>
    public static void Policies(ServerlessResource resource, List<Node> managed, List<Node> inline)
    {
        var policies = resource["Policies"];
        foreach (var (policy, index) in (policies is ListNode list ? list.Items : policies is null ? [] : [policies]).Select((policy, index) => (policy, index)))
        {
            var name = $"{resource.Id}RolePolicy{index}";
            switch (policy)
            {
                case ScalarNode { Text: var text }:
                    managed.Add(text.Contains(':', StringComparison.Ordinal) ? policy : OfAws(text, policy.Place));
                    break;
                case MapNode { CallOrNull: { } }:
                    managed.Add(policy);
                    break;
                case MapNode map when map.ValueOrNull("Statement") is not null:
                    inline.Add(Inline(name, map, map.Place));
                    break;
                case MapNode map:
                    inline.Add(Inline(name, PolicyTemplates.Of(map), map.Place));
                    break;
            }
        }
    }

    public static MapNode Inline(string name, Node document, Place place) => Make.Map(place, ("PolicyName", Make.Text(name, place)), ("PolicyDocument", document));

    private static MapNode OfAws(string name, Place place) => Make.Sub(Managed + name, place);
}
