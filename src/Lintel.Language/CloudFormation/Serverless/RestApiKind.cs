using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::Api</c>: a REST API with its deployment and stage.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html</remarks>
internal sealed class RestApiKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::Api";

    public override string GlobalsName => "Api";

    // Which functions answer is known when all are read.
    public override void Expand(ServerlessResource resource, Expansion made) => made.AfterAll(() => MakeParts(resource, made));

    private static void MakeParts(ServerlessResource api, Expansion made)
    {
        var place = api.Place;
        var body = ApiBody.Of(api, isHttp: false, made);
        made.Replace(api, api.Id, "AWS::ApiGateway::RestApi", Make.With(
            api.Take("Name", "Description", "BinaryMediaTypes", "MinimumCompressionSize", "ApiKeySourceType", "FailOnWarnings", "Mode", "DisableExecuteApiEndpoint", "Policy"),
            ("Body", body), ("BodyS3Location", FunctionCode.Stored(api["DefinitionUri"])),
            ("EndpointConfiguration", Endpoint(api["EndpointConfiguration"])),
            ("Tags", Make.Tags(api["Tags"], place))));
        var deployment = $"{api.Id}Deployment{ContentHash.Of(body ?? Make.Map(place))}";
        made.Alias($"{api.Id}.Deployment", deployment);
        made.Add(api, deployment, "AWS::ApiGateway::Deployment", Make.Map(place, ("RestApiId", Make.Ref(api.Id, place)), ("StageName", Make.Text("Stage", place))));
        var stage = api.Id + (api["StageName"] is ScalarNode name ? Make.Letters(name.Text) : "") + "Stage";
        made.Alias($"{api.Id}.Stage", stage);
        made.Add(api, stage, "AWS::ApiGateway::Stage", Make.With(
            api.Take("StageName", "CacheClusterEnabled", "CacheClusterSize", "Variables", "MethodSettings", "AccessLogSetting", "CanarySetting", "TracingEnabled"),
            ("RestApiId", Make.Ref(api.Id, place)), ("DeploymentId", Make.Ref(deployment, place)), ("Tags", Make.Tags(api["Tags"], place))));
        AddUsagePlan(api, stage, made);
        ApiDomain.Add(api, stage, isHttp: false, made);
        ApiDomain.AddAuthorizers(api, isHttp: false, made);
    }

    private static MapNode? Endpoint(Node? endpoint) => endpoint switch
    {
        null => null,
        MapNode { CallOrNull: null } map => Make.Map(map.Place, ("Types", map.ValueOrNull("Type") is { } type ? Make.List(type.Place, type) : null), ("VpcEndpointIds", map.ValueOrNull("VPCEndpointIds"))),
        _ => Make.Map(endpoint.Place, ("Types", Make.List(endpoint.Place, endpoint))),
    };

    private static void AddUsagePlan(ServerlessResource api, string stage, Expansion made)
    {
        if ((api["Auth"] as MapNode)?.ValueOrNull("UsagePlan") is not MapNode plan || plan.TextOrNull("CreateUsagePlan") is not ("PER_API" or "SHARED"))
            return;
        var place = plan.Place;
        var prefix = plan.TextOrNull("CreateUsagePlan") == "SHARED" ? "Serverless" : api.Id;
        made.Add(api, $"{prefix}UsagePlan", "AWS::ApiGateway::UsagePlan", Make.Map(place,
            ("ApiStages", Make.List(place, Make.Map(place, ("ApiId", Make.Ref(api.Id, place)), ("Stage", Make.Ref(stage, place))))),
            ("Quota", plan.ValueOrNull("Quota")), ("Throttle", plan.ValueOrNull("Throttle")), ("UsagePlanName", plan.ValueOrNull("UsagePlanName")),
            ("Description", plan.ValueOrNull("Description")), ("Tags", plan.ValueOrNull("Tags"))));
        made.Add(api, $"{prefix}ApiKey", "AWS::ApiGateway::ApiKey", Make.Map(place, ("Enabled", Make.Flag(true, place)),
            ("StageKeys", Make.List(place, Make.Map(place, ("RestApiId", Make.Ref(api.Id, place)), ("StageName", Make.Ref(stage, place)))))));
        made.Add(api, $"{prefix}UsagePlanKey", "AWS::ApiGateway::UsagePlanKey", Make.Map(place,
            ("KeyId", Make.Ref($"{prefix}ApiKey", place)), ("KeyType", Make.Text("API_KEY", place)), ("UsagePlanId", Make.Ref($"{prefix}UsagePlan", place))));
    }
}
