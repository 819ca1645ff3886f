using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::GraphQLApi</c>: an API of AppSync with its schema, log role and keys.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html</remarks>
internal sealed class GraphApiKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::GraphQLApi";

    public override string GlobalsName => "GraphQLApi";

    public override void Expand(ServerlessResource resource, Expansion made)
    {
        var place = resource.Place;
        var auth = resource["Auth"] as MapNode;
        var logRole = $"{resource.Id}CloudWatchRole";
        var isLogged = resource["Logging"] is not ScalarNode { Text: "false" };
        made.Replace(resource, resource.Id, "AWS::AppSync::GraphQLApi", Make.With(
            resource.Take("Name", "XrayEnabled", "Visibility", "OwnerContact", "IntrospectionConfig", "QueryDepthLimit", "ResolverCountLimit"),
            ("AuthenticationType", auth?.ValueOrNull("Type")), ("UserPoolConfig", auth?.ValueOrNull("UserPool")),
            ("OpenIDConnectConfig", auth?.ValueOrNull("OpenIDConnect")), ("LambdaAuthorizerConfig", auth?.ValueOrNull("LambdaAuthorizer")),
            ("LogConfig", !isLogged ? null : resource["Logging"] as MapNode ?? Make.Map(place,
                ("CloudWatchLogsRoleArn", Make.Attribute(logRole, "Arn", place)), ("FieldLogLevel", Make.Text("ALL", place)))),
            ("Tags", Make.Tags(resource["Tags"], place))));
        made.Add(resource, $"{resource.Id}Schema", "AWS::AppSync::GraphQLSchema", Make.Map(place,
            ("ApiId", Make.Attribute(resource.Id, "ApiId", place)), ("Definition", resource["SchemaInline"]), ("DefinitionS3Location", resource["SchemaUri"])));
        if (isLogged && resource["Logging"] is not MapNode)
            made.Add(resource, logRole, "AWS::IAM::Role", Make.Map(place,
                ("AssumeRolePolicyDocument", Make.Trust(place, "appsync.amazonaws.com")),
                ("ManagedPolicyArns", Make.List(place, Make.Sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs", place)))));
        foreach (var key in (resource["ApiKeys"] as MapNode)?.Members ?? [])
            made.Add(resource, $"{resource.Id}{key.Name}", "AWS::AppSync::ApiKey", Make.Map(key.NamePlace,
                ("ApiId", Make.Attribute(resource.Id, "ApiId", place)), ("Expires", (key.Value as MapNode)?.ValueOrNull("ExpiresOn")),
                ("Description", (key.Value as MapNode)?.ValueOrNull("Description"))));
    }
}
