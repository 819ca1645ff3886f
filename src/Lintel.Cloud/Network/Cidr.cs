using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Lintel.Cloud.Network;

/// <summary>A range of IPv4 or IPv6 addresses. Host bits are dropped, as AWS drops them.</summary>
public readonly record struct Cidr
{
    private Cidr(UInt128 first, int prefixLength, bool isIpv6) => (First, PrefixLength, IsIpv6) = (first, prefixLength, isIpv6);

    public int PrefixLength { get; }

    public bool IsIpv6 { get; }

    private UInt128 First { get; }

    private int Width => IsIpv6 ? 128 : 32;

    private UInt128 Last => First | Hosts(Width - PrefixLength);

    /// <summary>All addresses of its kind, or one of the two halves of them.</summary>
    public bool IsEverywhere => PrefixLength <= 1;

    /// <summary>Whether all of it belongs to RFC 1918, RFC 6598 or IPv6's unique local addresses.</summary>
    public bool IsPrivate
    {
        get
        {
            var range = this;
            return Private.Any(known => known.Contains(range));
        }
    }

    private static readonly Cidr[] Private =
        [.. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7", "fe80::/10" }
            .Select(text => ParseOrNull(text) ?? default)];

    public bool Contains(Cidr other) =>
        other.IsIpv6 == IsIpv6 && other.PrefixLength >= PrefixLength && other.First >= First && other.Last <= Last;

    public bool Overlaps(Cidr other) => other.IsIpv6 == IsIpv6 && First <= other.Last && other.First <= Last;

    /// <summary>The range a text names, an address alone being a range of one; null when it names none.</summary>
    public static Cidr? ParseOrNull(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var address = slash < 0 ? text : text[..slash];
        // The parser of addresses takes "10.1" for 10.0.0.1; AWS does not.
        if (!IPAddress.TryParse(address, out var parsed)
            || (parsed.AddressFamily == AddressFamily.InterNetwork && address.Count(letter => letter == '.') != 3))
            return null;
        var isIpv6 = parsed.AddressFamily == AddressFamily.InterNetworkV6;
        var width = isIpv6 ? 128 : 32;
        var length = width;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > width))
            return null;
        UInt128 bits = 0;
        foreach (var part in parsed.GetAddressBytes())
            bits = (bits << 8) | part;
        return new Cidr(bits & ~Hosts(width - length), length, isIpv6);
    }

    private static UInt128 Hosts(int bits) => bits >= 128 ? UInt128.MaxValue : (UInt128.One << bits) - 1;
}
