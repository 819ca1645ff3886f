using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>A function's own address on the Internet, and what becomes of asynchronous calls.</summary>
internal static class FunctionAddress
{
    public static void Add(ServerlessResource function, Node called, Expansion made)
    {
        if (function["FunctionUrlConfig"] is MapNode url)
            AddUrl(function, url, called, made);
        if (function["EventInvokeConfig"] is MapNode calls)
            made.Add(function, $"{function.Id}EventInvokeConfig", "AWS::Lambda::EventInvokeConfig", Make.Map(calls.Place,
                ("FunctionName", Make.Ref(function.Id, calls.Place)),
                ("Qualifier", function["AutoPublishAlias"] ?? Make.Text("$LATEST", calls.Place)),
                ("MaximumEventAgeInSeconds", calls.ValueOrNull("MaximumEventAgeInSeconds")),
                ("MaximumRetryAttempts", calls.ValueOrNull("MaximumRetryAttempts")),
                ("DestinationConfig", calls.ValueOrNull("DestinationConfig"))));
    }

    private static void AddUrl(ServerlessResource function, MapNode url, Node called, Expansion made)
    {
        var place = url.Place;
        made.Add(function, $"{function.Id}Url", "AWS::Lambda::Url", Make.Map(place,
            ("TargetFunctionArn", Make.Ref(function.Id, place)), ("Qualifier", function["AutoPublishAlias"]),
            ("AuthType", url.ValueOrNull("AuthType")), ("Cors", url.ValueOrNull("Cors")), ("InvokeMode", url.ValueOrNull("InvokeMode"))));
        if (url.TextOrNull("AuthType") == "NONE")
            made.Add(function, $"{function.Id}UrlPublicPermissions", "AWS::Lambda::Permission", Make.Map(place,
                ("Action", Make.Text("lambda:InvokeFunctionUrl", place)), ("FunctionName", called), ("Principal", Make.Text("*", place)),
                ("FunctionUrlAuthType", url.ValueOrNull("AuthType"))));
    }
}
