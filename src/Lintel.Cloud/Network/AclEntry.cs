using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>One numbered entry of a network ACL. https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html</summary>
public sealed record AclEntry
{
    public required Verdict IsIngress { get; init; }

    public required Setting<int> Number { get; init; }

    /// <summary><c>allow</c> or <c>deny</c>.</summary>
    public required Setting<string> Action { get; init; }

    /// <summary>A name or a number; <c>-1</c> is all traffic.</summary>
    public required Setting<string> Protocol { get; init; }

    public required Setting<int> FromPort { get; init; }

    public required Setting<int> ToPort { get; init; }

    public required Setting<string> Ipv4Range { get; init; }

    public required Setting<string> Ipv6Range { get; init; }

    public Verdict Allows => Action.IsText("allow");

    /// <summary>Whether it decides about traffic between any address on the Internet and this TCP port.</summary>
    public Verdict MatchesInternet(int port) => IsFromAnywhere & Covers(port);

    public Verdict IsFromAnywhere => Ipv4Range.IsPresentAnd(IsAll) | Ipv6Range.IsPresentAnd(IsAll);

    public Verdict IsAllTraffic => Protocol.IsOneOf("-1", "all");

    public Verdict Covers(int port) =>
        IsAllTraffic | (Protocol.IsOneOf("tcp", "6") & FromPort.Is(from => from <= port) & ToPort.Is(to => to >= port));

    public static AclEntry Inline(Reader from, Verdict isIngress) => new()
    {
        IsIngress = isIngress,
        Number    = from.Get<int>("rule_no",            null),
        Action    = from.Get<string>("action",          null),
        Protocol  = from.Get<string>("protocol",        null),
        FromPort  = from.Get<int>("from_port",          null),
        ToPort    = from.Get<int>("to_port",            null),
        Ipv4Range = from.Get<string>("cidr_block",      null),
        Ipv6Range = from.Get<string>("ipv6_cidr_block", null),
    };

    public static AclEntry OfResource(Reader from) => new()
    {
        IsIngress = !from.Get("egress",                 "Egress", otherwise: false).Is(true),
        Number    = from.Get<int>("rule_number",        "RuleNumber"),
        Action    = from.Get<string>("rule_action",     "RuleAction"),
        Protocol  = from.Get<string>("protocol",        "Protocol"),
        FromPort  = from.Get<int>("from_port",          "PortRange.From"),
        ToPort    = from.Get<int>("to_port",            "PortRange.To"),
        Ipv4Range = from.Get<string>("cidr_block",      "CidrBlock"),
        Ipv6Range = from.Get<string>("ipv6_cidr_block", "Ipv6CidrBlock"),
    };

    private static bool IsAll(string range) => Cidr.ParseOrNull(range) is { PrefixLength: 0 };
}
