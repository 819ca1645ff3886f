using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>An API's own domain name with its paths and records, and the functions that check who calls.</summary>
internal static class ApiDomain
{
    /// <summary>The zone of every distribution of CloudFront.</summary>
    private const string DistributionZone = "Z2FDTNDATAQYW2";

    public static void Add(ServerlessResource api, string stage, bool isHttp, Expansion made)
    {
        if (api["Domain"] is not MapNode domain || domain.ValueOrNull("DomainName") is not { } name)
            return;
        var place = domain.Place;
        var kind = domain.TextOrNull("EndpointConfiguration") ?? "REGIONAL";
        var id = $"ApiGatewayDomainName{(isHttp ? "V2" : "")}{ContentHash.Of(name)}";
        made.Add(api, id, isHttp ? "AWS::ApiGatewayV2::DomainName" : "AWS::ApiGateway::DomainName", isHttp
            ? Make.Map(place, ("DomainName", name), ("DomainNameConfigurations", Make.List(place, Make.Map(place,
                ("CertificateArn", domain.ValueOrNull("CertificateArn")), ("EndpointType", Make.Text(kind, place)), ("SecurityPolicy", domain.ValueOrNull("SecurityPolicy"))))),
                ("MutualTlsAuthentication", domain.ValueOrNull("MutualTlsAuthentication")))
            : Make.Map(place, ("DomainName", name), (kind == "EDGE" ? "CertificateArn" : "RegionalCertificateArn", domain.ValueOrNull("CertificateArn")),
                ("EndpointConfiguration", Make.Map(place, ("Types", Make.List(place, Make.Text(kind, place))))), ("SecurityPolicy", domain.ValueOrNull("SecurityPolicy")),
                ("MutualTlsAuthentication", domain.ValueOrNull("MutualTlsAuthentication"))));
        AddMappings(api, domain, id, stage, isHttp, made);
        if (domain.ValueOrNull("Route53") is MapNode route)
            AddRecords(api, route, name, id, isHttp, kind == "EDGE", made);
    }

    /// <summary>Lets an API call the functions that check who calls it.</summary>
    public static void AddAuthorizers(ServerlessResource api, bool isHttp, Expansion made)
    {
        foreach (var member in ((api["Auth"] as MapNode)?.ValueOrNull("Authorizers") as MapNode)?.Members ?? [])
        {
            if (member.Value is not MapNode authorizer || authorizer.ValueOrNull("FunctionArn") is not { } function || authorizer.ValueOrNull("FunctionInvokeRole") is not null
                || (isHttp && authorizer.TextOrNull("EnableFunctionDefaultPermissions") != "true"))
                continue;
            var place = member.NamePlace;
            made.Add(api, $"{api.Id}{member.Name}AuthorizerPermission", "AWS::Lambda::Permission", Make.Map(place,
                ("Action", Make.Text("lambda:InvokeFunction", place)), ("FunctionName", function), ("Principal", Make.Text("apigateway.amazonaws.com", place)),
                ("SourceArn", Make.Sub($"arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{api.Id}}}/authorizers/*", place))));
        }
    }

    private static void AddMappings(ServerlessResource api, MapNode domain, string id, string stage, bool isHttp, Expansion made)
    {
        var place = domain.Place;
        var written = domain.ValueOrNull("BasePath") is ListNode list ? list.Items.OfType<ScalarNode>().ToList() : [];
        foreach (var path in written.Count > 0 ? written : [Make.Text("/", place)])
        {
            var part = path.Text.Trim('/');
            made.Add(api, $"{api.Id}{Make.Letters(part)}{(isHttp ? "ApiMapping" : "BasePathMapping")}", isHttp ? "AWS::ApiGatewayV2::ApiMapping" : "AWS::ApiGateway::BasePathMapping", Make.Map(path.Place,
                ("DomainName", Make.Ref(id, place)), (isHttp ? "ApiId" : "RestApiId", Make.Ref(api.Id, place)), ("Stage", Make.Ref(stage, place)),
                (isHttp ? "ApiMappingKey" : "BasePath", part.Length > 0 ? Make.Text(part, path.Place) : null)));
        }
    }

    private static void AddRecords(ServerlessResource api, MapNode route, Node name, string id, bool isHttp, bool isEdge, Expansion made)
    {
        var place = route.Place;
        var zone = route.ValueOrNull("HostedZoneId") ?? route.ValueOrNull("HostedZoneName");
        var target = Make.Map(place,
            ("DNSName", route.ValueOrNull("DistributionDomainName") ?? Make.Attribute(id, isEdge ? "DistributionDomainName" : "RegionalDomainName", place)),
            ("HostedZoneId", isEdge ? Make.Text(DistributionZone, place) : Make.Attribute(id, "RegionalHostedZoneId", place)),
            ("EvaluateTargetHealth", route.ValueOrNull("EvaluateTargetHealth")));
        Node Record(string type) => Make.Map(place, ("Name", name), ("Type", Make.Text(type, place)), ("AliasTarget", target));
        made.Add(api, $"RecordSetGroup{ContentHash.Of(zone ?? Make.Map(place))}", "AWS::Route53::RecordSetGroup", Make.Map(place,
            (route.ValueOrNull("HostedZoneId") is null ? "HostedZoneName" : "HostedZoneId", zone),
            ("RecordSets", route.TextOrNull("IpV6") == "true" ? Make.List(place, Record("A"), Record("AAAA")) : Make.List(place, Record("A")))));
    }
}
