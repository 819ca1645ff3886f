using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::HttpApi</c>: an HTTP API with its stage.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html</remarks>
internal sealed class HttpApiKind : ServerlessKind
{
    private const string DefaultStage = "$default";

    public override string Type => "AWS::Serverless::HttpApi";

    public override string GlobalsName => "HttpApi";

    // Which functions answer is known when all are read.
    public override void Expand(ServerlessResource resource, Expansion made) => made.AfterAll(() => MakeParts(resource, made));

    private static void MakeParts(ServerlessResource api, Expansion made)
    {
        var place = api.Place;
        var isDefault = api["StageName"] is null or ScalarNode { Text: DefaultStage };
        var stage = isDefault ? $"{api.Id}ApiGatewayDefaultStage" : $"{api.Id}{(api["StageName"] is ScalarNode name ? Make.Letters(name.Text) : "")}Stage";
        made.Alias($"{api.Id}.Stage", stage);
        made.Replace(api, api.Id, "AWS::ApiGatewayV2::Api", Make.With(
            api.Take("Name", "Description", "FailOnWarnings", "DisableExecuteApiEndpoint", "Tags"),
            ("Body", ApiBody.Of(api, isHttp: true, made)), ("BodyS3Location", FunctionCode.Stored(api["DefinitionUri"])),
            ("CorsConfiguration", api["CorsConfiguration"] as MapNode)));
        made.Add(api, stage, "AWS::ApiGatewayV2::Stage", Make.With(
            api.Take("AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables", "Tags"),
            ("ApiId", Make.Ref(api.Id, place)), ("StageName", api["StageName"] ?? Make.Text(DefaultStage, place)), ("AutoDeploy", Make.Flag(true, place))));
        ApiDomain.Add(api, stage, isHttp: true, made);
        ApiDomain.AddAuthorizers(api, isHttp: true, made);
    }
}
