using System.Collections.Immutable;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Vpc;

public sealed class AclPortsNamed : AclEntryCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Entries of network ACLs for TCP and UDP name their ports",
        Fails = "An entry for TCP or UDP lets in every port",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Nothing, OnFailure.Weakens)],
        Aliases = ["tcp_or_udp_protocol_network_acl_entry_allows_all_ports", "f57f849c-883b-4cb7-85e7-f7b199dff163"],
    };

    private const int Last = 65_535;

    protected override ImmutableArray<(Func<AclEntry, SettingList<AclEntry>, Verdict> Offends, ImmutableArray<string> Aliases)> Parts { get; } =
    [
        ((entry, _) => entry.IsIngress & entry.Allows & entry.Protocol.IsOneOf("tcp", "udp", "6", "17") & AllPorts(entry), ["tcp_or_udp_protocol_network_acl_entry_allows_all_ports", "f57f849c-883b-4cb7-85e7-f7b199dff163"]),
    ];

    // A range that is left out is refused, or means every port.
    private static Verdict AllPorts(AclEntry entry) =>
        !entry.FromPort.IsSet & !entry.ToPort.IsSet | entry.FromPort.Is(port => port <= 1) & entry.ToPort.Is(port => port >= Last);
}
