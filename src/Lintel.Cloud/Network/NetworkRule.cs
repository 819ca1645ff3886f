using System.Globalization;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>
/// One rule of a security group, in whichever of its forms it was written: a block in the group, a rule of its own with several peers, or a rule
/// of its own with one peer. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
/// </summary>
public sealed record NetworkRule
{
    /// <summary>Pass for traffic that comes in, fail for traffic that goes out.</summary>
    public required Verdict IsIngress { get; init; }

    /// <summary>A name or a number; <c>-1</c> is all traffic.</summary>
    public required Setting<string> Protocol { get; init; }

    public required Setting<int> FromPort { get; init; }

    public required Setting<int> ToPort { get; init; }

    public required SettingList<Setting<string>> Ipv4Ranges { get; init; }

    public required SettingList<Setting<string>> Ipv6Ranges { get; init; }

    public required SettingList<Setting<string>> PrefixLists { get; init; }

    /// <summary>The security groups on the other side.</summary>
    public required SettingList<Setting<string>> PeerGroups { get; init; }

    /// <summary>Whether the group itself is on the other side.</summary>
    public required Setting<bool> Self { get; init; }

    public required Setting<string> Description { get; init; }

    public required Location Location { get; init; }

    public SettingList<Setting<string>> Ranges => Ipv4Ranges.Concat(Ipv6Ranges);

    public Verdict IsAllTraffic => Protocol.IsOneOf("-1", "all");

    public Verdict IsTcp => Protocol.IsOneOf("tcp", "6");

    /// <summary>Whether any address on the Internet is on the other side. What a prefix list holds is taken not to be everything.</summary>
    public Verdict IsFromAnywhere => Ranges.Any(Everywhere);

    /// <summary>The range that lets any address in; null when none is certain to.</summary>
    public Setting<string>? OpenRangeOrNull
    {
        get
        {
            foreach (var range in Ranges.Items)
            {
                if (Everywhere(range).Kind == VerdictKind.Pass)
                    return range;
            }

            return null;
        }
    }

    /// <summary>Whether the rule lets traffic to this TCP port through.</summary>
    public Verdict Covers(int port) =>
        IsAllTraffic | (IsTcp & (AllOfProtocol | (FromPort.Is(from => from <= port) & ToPort.Is(to => to >= port))));

    public Verdict CoversAny(params ReadOnlySpan<int> ports)
    {
        var any = Verdict.Fail;
        foreach (var port in ports)
            any |= Covers(port);
        return any;
    }

    public Verdict CoversAllPorts => IsAllTraffic | (IsTcp & (AllOfProtocol | (FromPort.Is(from => from <= 1) & ToPort.Is(to => to >= 65_535))));

    // EC2 takes -1 for every port of the protocol.
    private Verdict AllOfProtocol => FromPort.Is(-1) & ToPort.Is(-1);

    /// <summary>Whether an address range is among those it lets through.</summary>
    public Verdict AdmitsRange(Cidr range) => Ranges.Any(setting => setting.Is(text => Cidr.ParseOrNull(text) is { } own && own.Contains(range)));

    /// <summary>The ports in words: "port 22", "ports 8000 to 8010", "all traffic".</summary>
    public string PortsInWords
    {
        get
        {
            if (IsAllTraffic.Kind == VerdictKind.Pass)
                return "all traffic";
            if (!FromPort.TryGet(out var from) || !ToPort.TryGet(out var to))
                return "ports that are not known here";
            return from == to ? string.Create(CultureInfo.InvariantCulture, $"port {from}") : string.Create(CultureInfo.InvariantCulture, $"ports {from} to {to}");
        }
    }

    private static Verdict Everywhere(Setting<string> range) => range.Is(text => Cidr.ParseOrNull(text) is { IsEverywhere: true });
}
