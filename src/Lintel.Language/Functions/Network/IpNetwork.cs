using System.Globalization;
using System.Numerics;
using System.Text;

namespace Lintel.Language.Functions.Network;

/// <summary>A network of IPv4 or IPv6 addresses: its first address as a number, and the length of its prefix.</summary>
internal readonly record struct IpNetwork(BigInteger Address, int Prefix, int Bits)
{
    /// <summary>Number of bits of an address that are no part of the prefix.</summary>
    public int HostBits => Bits - Prefix;

    /// <summary>True for an address of IPv4 written as one of IPv6: <c>::ffff:10.0.0.0</c>.</summary>
    public bool IsEmbedded => Bits == 128 && Address >> 32 == 0xFFFF;

    /// <summary>The address with a number written behind so many of its bits; null when the number does not fit into an address.</summary>
    public BigInteger? Insert(BigInteger number, int prefix)
    {
        var address = BigInteger.Abs(Address | (number << (Bits - prefix)));
        return address.GetBitLength() > Bits ? null : address;
    }

    /// <summary>Reads <c>10.0.0.0/8</c> or <c>fd00::/8</c>; bits behind the prefix are dropped.</summary>
    public static bool TryParse(string text, out IpNetwork network)
    {
        network = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryAddress(text[..slash], out var address, out var bits))
            return false;
        var length = text.AsSpan(slash + 1);
        if (length.Length is 0 or > 4 || length.ContainsAnyExceptInRange('0', '9'))
            return false;
        var prefix = int.Parse(length, CultureInfo.InvariantCulture);
        if (prefix > bits)
            return false;
        network = new IpNetwork(address >> (bits - prefix) << (bits - prefix), prefix, bits);
        return true;
    }

    public override string ToString() =>
        Prefix < 0 ? "<nil>" : $"{Format(Address, Bits)}/{(IsEmbedded ? Math.Max(0, Prefix - 96) : Prefix)}";

    public static string Format(BigInteger address, int bits)
    {
        var bytes = address.ToByteArray(isUnsigned: true, isBigEndian: true);
        var full = new byte[bits / 8];
        bytes.CopyTo(full, full.Length - bytes.Length);
        if (bits == 32)
            return string.Join('.', full);
        // An IPv4 address in IPv6's clothes is written as what it is.
        return full.AsSpan(0, 10).IndexOfAnyExcept((byte)0) < 0 && full[10] == 0xFF && full[11] == 0xFF
            ? string.Join('.', full[12..])
            : FormatLong(full);
    }

    // https://www.rfc-editor.org/rfc/rfc5952
    private static string FormatLong(byte[] bytes)
    {
        var groups = Enumerable.Range(0, 8).Select(i => (bytes[2 * i] << 8) | bytes[(2 * i) + 1]).ToArray();
        var (start, length) = (-1, 1);
        for (var i = 0; i < 8; i++)
        {
            var run = groups.Skip(i).TakeWhile(group => group == 0).Count();
            if (run > length)
                (start, length) = (i, run);
        }

        var text = new StringBuilder();
        for (var i = 0; i < 8; i++)
        {
            if (i == start)
            {
                text.Append("::");
                i += length - 1;
                continue;
            }

            if (text.Length > 0 && text[^1] != ':')
                text.Append(':');
            text.Append(groups[i].ToString("x", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static bool TryAddress(string text, out BigInteger address, out int bits)
    {
        bits = text.Contains(':') ? 128 : 32;
        return bits == 32 ? TryShort(text, out address) : TryLong(text, out address);
    }

    // Leading zeros are allowed and mean nothing.
    private static bool TryShort(string text, out BigInteger address)
    {
        address = 0;
        var parts = text.Split('.');
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 10 || part.AsSpan().ContainsAnyExceptInRange('0', '9') || long.Parse(part, CultureInfo.InvariantCulture) > 255)
                return false;
            address = (address << 8) + int.Parse(part, CultureInfo.InvariantCulture);
        }

        return parts.Length == 4;
    }

    private static bool TryLong(string text, out BigInteger address)
    {
        address = 0;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        var head = gap < 0 ? text : text[..gap];
        var tail = gap < 0 ? "" : text[(gap + 2)..];
        if (!TryGroups(head, gap < 0, out var first) || !TryGroups(tail, true, out var last))
            return false;
        var missing = 8 - first.Count - last.Count;
        if (gap < 0 ? missing != 0 : missing < 1)
            return false;
        foreach (var group in first.Concat(Enumerable.Repeat(0, missing)).Concat(last))
            address = (address << 16) + group;
        return true;
    }

    private static bool TryGroups(string text, bool mayEndInShort, out List<int> groups)
    {
        groups = [];
        if (text.Length == 0)
            return true;
        var parts = text.Split(':');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == parts.Length - 1 && mayEndInShort && parts[i].Contains('.') && TryShort(parts[i], out var embedded))
            {
                groups.Add((int)(embedded >> 16));
                groups.Add((int)(embedded & 0xFFFF));
            }
            else if (parts[i].Length is > 0 and <= 8 && int.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var group) && group is >= 0 and <= 0xFFFF)
            {
                groups.Add(group);
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
