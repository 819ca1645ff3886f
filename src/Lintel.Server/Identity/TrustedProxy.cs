using System.Collections.Immutable;
using System.Net;

namespace Lintel.Server.Identity;

/// <summary>A proxy that has signed people in and says who they are.</summary>
/// <param name="UserHeader">The header with the user's name.</param>
/// <param name="Networks">The addresses that are believed.</param>
public sealed record TrustedProxy(string UserHeader, ImmutableArray<IPNetwork> Networks)
{
    /// <summary>Whether a connection from there is the proxy's.</summary>
    public bool IsAt(IPAddress? address)
    {
        if (address is null)
            return false;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Networks.Any(network => network.Contains(plain));
    }

    /// <summary>Reads <c>10.0.0.7; 10.1.0.0/16</c>; null when a part is no address and no network.</summary>
    public static ImmutableArray<IPNetwork>? NetworksOrNull(string text)
    {
        var parts = text.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var networks = ImmutableArray.CreateBuilder<IPNetwork>();
        foreach (var part in parts)
        {
            if (IPAddress.TryParse(part, out var address))
                networks.Add(new(address, address.GetAddressBytes().Length * 8));
            else if (IPNetwork.TryParse(part, out var network))
                networks.Add(network);
            else
                return null;
        }

        return networks.Count > 0 ? networks.ToImmutable() : null;
    }
}
