using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>The definition of an API with the paths of the events that come through it.</summary>
internal static class ApiBody
{
    // Each path makes the definition anew, and no API has so many.
    private const int MostPaths = 1_000;

    public static Node? Of(ServerlessResource api, bool isHttp, Expansion made)
    {
        var events = made.ApiEvents.Where(item => item.IsHttp == isHttp && item.Api == api.Id).Take(MostPaths).ToList();
        var written = api["DefinitionBody"];
        if (written is not (null or MapNode { CallOrNull: null }) || (written is null && api["DefinitionUri"] is not null))
            return written;
        var place = api.Place;
        var body = written as MapNode ?? Make.Map(place,
            (isHttp ? "openapi" : "swagger", Make.Text(isHttp ? "3.0.1" : "2.0", place)),
            ("info", Make.Map(place, ("version", Make.Text("1.0", place)), ("title", Make.Ref("AWS::StackName", place)))));
        Node paths = body.Map("paths");
        foreach (var item in events)
            paths = Make.Merge(Path(item), paths);
        return Make.With(body, ("paths", paths));
    }

    private static bool IsFunction(ApiEvent item) => item.Function.Entry.TextOrNull("Type") == "AWS::Serverless::Function";

    private static MapNode Path(ApiEvent item)
    {
        var place = item.Name.NamePlace;
        var path = item.Properties.TextOrNull("Path") ?? "$default";
        var method = item.Properties.TextOrNull("Method")?.ToLowerInvariant() is { } verb and not ("any" or "*") ? verb : "x-amazon-apigateway-any-method";
        var auth = item.Properties.Map("Auth");
        var authorizer = auth.TextOrNull("Authorizer");
        return Make.Map(place, (path, Make.Map(place, (method, Make.Map(place,
            ("x-amazon-apigateway-integration", Make.Map(place,
                ("httpMethod", Make.Text("POST", place)), ("type", Make.Text("aws_proxy", place)),
                ("uri", Make.Sub(IsFunction(item)
                    ? $"arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{item.Function.Id}.Arn}}/invocations"
                    : "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution", place)))),
            ("security", authorizer is null or "NONE" ? null : Make.List(place, Make.Map(place, (authorizer, Make.List(place))))),
            ("responses", Make.Map(place)))))));
    }
}
