using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>One route of a route table, as a block in the table or as a route of its own.</summary>
public sealed record RouteEntry
{
    public required Setting<string> Ipv4Range { get; init; }

    public required Setting<string> Ipv6Range { get; init; }

    public required Setting<string> PrefixList { get; init; }

    /// <summary>An internet gateway, a virtual private gateway, a gateway endpoint or <c>local</c>.</summary>
    public required Setting<string> Gateway { get; init; }

    public required Setting<string> NatGateway { get; init; }

    /// <summary>A gateway for IPv6 that lets nothing in.</summary>
    public required Setting<string> EgressOnlyGateway { get; init; }

    public required Setting<string> TransitGateway { get; init; }

    public required Setting<string> Peering { get; init; }

    public required Setting<string> NetworkInterface { get; init; }

    /// <summary>Whether it is the route for what no other route covers.</summary>
    public Verdict IsDefault => Ipv4Range.IsPresentAnd(IsAll) | Ipv6Range.IsPresentAnd(IsAll);

    public static RouteEntry Read(Reader from) => new()
    {
        // The names in a table's block differ from those of a route of its own.
        Ipv4Range         = from.Get<string>("cidr_block",                 "DestinationCidrBlock").Or(from.Get<string>("destination_cidr_block", null)),
        Ipv6Range         = from.Get<string>("ipv6_cidr_block",            "DestinationIpv6CidrBlock").Or(from.Get<string>("destination_ipv6_cidr_block", null)),
        PrefixList        = from.Get<string>("destination_prefix_list_id", "DestinationPrefixListId"),
        Gateway           = from.Get<string>("gateway_id",                 "GatewayId"),
        NatGateway        = from.Get<string>("nat_gateway_id",             "NatGatewayId"),
        EgressOnlyGateway = from.Get<string>("egress_only_gateway_id",     "EgressOnlyInternetGatewayId"),
        TransitGateway    = from.Get<string>("transit_gateway_id",         "TransitGatewayId"),
        Peering           = from.Get<string>("vpc_peering_connection_id",  "VpcPeeringConnectionId"),
        NetworkInterface  = from.Get<string>("network_interface_id",       "NetworkInterfaceId"),
    };

    private static bool IsAll(string range) => Cidr.ParseOrNull(range) is { PrefixLength: 0 };
}
