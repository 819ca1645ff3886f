using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>A REST API of API Gateway. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html</summary>
public sealed record RestApi : Resource, IResource<RestApi>
{
    public static ResourceTypes Types => new("aws_api_gateway_rest_api", "AWS::ApiGateway::RestApi");

    /// <summary><c>EDGE</c>, <c>REGIONAL</c> or <c>PRIVATE</c>.</summary>
    public SettingList<Setting<string>> EndpointTypes { get; private init; }

    /// <summary>An OpenAPI document that defines the methods.</summary>
    public Setting<string> Definition { get; private init; }

    /// <summary>Who may call it, as a policy.</summary>
    public required PolicyDocument Policy { get; init; }

    /// <summary>Smallest response, in bytes, that is compressed.</summary>
    public Setting<int> CompressionBytes { get; private init; }

    /// <summary>Whether only a domain name of one's own leads to it.</summary>
    public Setting<bool> DefaultEndpointDisabled { get; private init; }

    public static RestApi Read(Reader from) => new()
    {
        EndpointTypes           = from.Texts("endpoint_configuration.types",   "EndpointConfiguration.Types"),
        Definition              = from.Get<string>("body",                     "Body"),
        Policy                  = PolicyDocument.Read(from.Satellite("aws_api_gateway_rest_api_policy", by: "rest_api_id"), "policy", null)
                                      .Or(PolicyDocument.Read(from, "policy", "Policy")),
        CompressionBytes        = from.Get<int>("minimum_compression_size",    "MinimumCompressionSize"),
        DefaultEndpointDisabled = from.Get("disable_execute_api_endpoint",     "DisableExecuteApiEndpoint", otherwise: false),
    };
}
