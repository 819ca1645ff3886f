using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A site-to-site VPN. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html</summary>
public sealed record VpnConnection : Resource, IResource<VpnConnection>
{
    public static ResourceTypes Types => new("aws_vpn_connection", "AWS::EC2::VPNConnection");

    /// <summary>The device at the other end.</summary>
    public Setting<string> CustomerGateway { get; private init; }

    public Setting<bool> StaticRoutes { get; private init; }

    public static VpnConnection Read(Reader from) => new()
    {
        CustomerGateway = from.Get<string>("customer_gateway_id", "CustomerGatewayId"),
        StaticRoutes    = from.Get("static_routes_only",          "StaticRoutesOnly", otherwise: false),
    };
}
