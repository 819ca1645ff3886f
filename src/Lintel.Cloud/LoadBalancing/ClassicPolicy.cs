using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>What a Classic Load Balancer agrees on with its callers. https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-ssl-security-policy.html</summary>
public sealed record ClassicPolicy
{
    public Setting<string> Name { get; private init; }

    /// <summary><c>SSLNegotiationPolicyType</c> for protocols and ciphers; others are about cookies and keys of servers.</summary>
    public Setting<string> Kind { get; private init; }

    /// <summary>Protocols and ciphers by name, each switched on or off.</summary>
    public SettingList<PolicyAttribute> Attributes { get; private init; }

    public Verdict IsNegotiation => Kind.IsText("SSLNegotiationPolicyType");

    /// <summary>Whether callers may speak TLS 1.1 or older.</summary>
    public Verdict SpeaksOldProtocols => Attributes.Any(attribute => attribute.IsOld);

    /// <summary>Whether it allows a cipher that no longer protects anything.</summary>
    public Verdict UsesBrokenCiphers => Attributes.Any(attribute => attribute.IsBroken);

    internal static ClassicPolicy Read(Reader from) => new()
    {
        Name       = from.Get<string>("policy_name",      "PolicyName"),
        Kind       = from.Get<string>("policy_type_name", "PolicyType"),
        Attributes = from.Blocks("policy_attribute",      "Attributes", attribute => new PolicyAttribute(
            attribute.Get<string>("name",                 "Name"),
            attribute.Get<string>("value",                "Value"))),
    };
}

/// <summary>A protocol or cipher of such a policy.</summary>
public sealed record PolicyAttribute(Setting<string> Name, Setting<string> Value)
{
    private static readonly string[] OldProtocols = ["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"];

    private static readonly string[] BrokenCiphers = ["RC4", "ARCFOUR", "NULL", "EXP", "DES-CBC", "_DES", "3DES", "MD5", "ANON", "ADH-"];

    /// <summary>Whether it lets callers speak TLS 1.1 or older; the names of AWS's own policies say the oldest version.</summary>
    public Verdict IsOld => IsOldProtocol | Name.IsText("Reference-Security-Policy") & !Value.Is(text => text.Contains("TLS-1-2", StringComparison.OrdinalIgnoreCase));

    public Verdict IsOldProtocol => Name.IsOneOf(OldProtocols) & IsOn;

    public Verdict IsBroken => IsOn & Name.Is(name =>
        !name.StartsWith("Protocol", StringComparison.OrdinalIgnoreCase) && BrokenCiphers.Any(weak => name.Contains(weak, StringComparison.OrdinalIgnoreCase)));

    private Verdict IsOn => !Value.IsText("false");
}
