using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>A domain name of one's own for APIs. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html</summary>
public sealed record ApiDomainName : Resource, IResource<ApiDomainName>
{
    public static ResourceTypes Types => new("aws_api_gateway_domain_name", "AWS::ApiGateway::DomainName") { Also = ["aws_apigatewayv2_domain_name"] };

    /// <summary><c>TLS_1_0</c> or <c>TLS_1_2</c>: the oldest protocol clients may use.</summary>
    public Setting<string> SecurityPolicy { get; private init; }

    /// <summary>Where the certificates stand that clients must have one of.</summary>
    public Setting<string> ClientTruststore { get; private init; }

    public static ApiDomainName Read(Reader from) => new()
    {
        SecurityPolicy   = from.Get<string>("security_policy",                        "SecurityPolicy")
                               .Or(from.Get<string>("domain_name_configuration.security_policy", null)),
        ClientTruststore = from.Get<string>("mutual_tls_authentication.truststore_uri", "MutualTlsAuthentication.TruststoreUri"),
    };
}
