using System.Collections.Immutable;
using System.Net;

namespace Lintel.Server.Outbound;

/// <summary>Tells public addresses from those of a network's own.</summary>
internal static class AddressKinds
{
    /// <summary>Neighbours on the wire, everybody at once and nobody; clouds give machines their credentials at such an address.</summary>
    private static readonly ImmutableArray<IPNetwork> Never =
        [.. Networks("0.0.0.0/8 169.254.0.0/16 224.0.0.0/3 ::/128 fe80::/10 ff00::/8 fd00:ec2::/32")];

    /// <summary>What <see href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's registry</see> keeps from the public network.</summary>
    private static readonly ImmutableArray<IPNetwork> Reserved =
    [
        .. Networks("10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24"),
        .. Networks("2001::/23 2001:db8::/32 3fff::/20"),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork Tunnelled = IPNetwork.Parse("2002::/16");

    /// <summary>Whether no setting makes the server call this address.</summary>
    public static bool IsNeverCalled(IPAddress address) => Plain(address) is var plain && Never.Any(network => network.Contains(plain));

    /// <summary>Whether the address is anybody's to reach.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = Plain(address);
        return !Never.Concat(Reserved).Any(network => network.Contains(plain)) && (plain.GetAddressBytes().Length == 4 || Global.Contains(plain));
    }

    /// <summary>The IPv4 address that one of IPv6 stands for, where it stands for one.</summary>
    private static IPAddress Plain(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (Translated.Contains(address))
            return new(bytes.AsSpan(12, 4));
        return Tunnelled.Contains(address) ? new(bytes.AsSpan(2, 4)) : new(bytes);
    }

    private static IEnumerable<IPNetwork> Networks(string ranges) => ranges.Split(' ').Select(IPNetwork.Parse);
}
