using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>A network that parts stand in.</summary>
/// <param name="Key">The VPC's address; a word for what is not declared here.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Range">Its address range, or null where it is not known.</param>
/// <param name="Region">The Region, or null where the source leaves it open.</param>
/// <param name="IsHere">Whether it is declared in these sources.</param>
/// <param name="HasInternetGateway">Whether an internet gateway is attached.</param>
/// <param name="Endpoints">Number of VPC endpoints.</param>
/// <param name="Subnets">In the order of the sources.</param>
public sealed record NetworkSite(
    string Key, string Title, string? Range, string? Region, bool IsHere, bool HasInternetGateway, int Endpoints, ImmutableArray<SubnetSite> Subnets);

/// <summary>A subnet that parts stand in.</summary>
/// <param name="Address">Full address.</param>
/// <param name="ConfigurationAddress">The address without instance keys.</param>
/// <param name="Name">The name in its source.</param>
/// <param name="Range">Its address range, or null where it is not known.</param>
/// <param name="Zone">What tells its zone from others; empty where that is not known.</param>
/// <param name="Reach">How it reaches the Internet.</param>
/// <param name="IsCertain">False when it is not known how many of it there are.</param>
/// <param name="Gateways">Number of NAT gateways in it.</param>
public sealed record SubnetSite(
    string Address, string ConfigurationAddress, string Name, string? Range, string Zone, SubnetReach Reach, bool IsCertain, int Gateways);

/// <summary>How a subnet reaches the Internet, the most open first.</summary>
public enum SubnetReach
{
    /// <summary>A route leads to an internet gateway.</summary>
    Public,

    /// <summary>A route leads through a NAT gateway.</summary>
    Private,

    /// <summary>No route leads out.</summary>
    Isolated,

    /// <summary>Its routes are not known.</summary>
    Unknown,
}
