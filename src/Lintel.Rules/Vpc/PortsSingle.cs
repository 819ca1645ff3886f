using System.Collections.Immutable;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Vpc;

public sealed class PortsSingle : NetworkRuleCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Rules of security groups open single ports",
        Fails = "A rule opens a range of ports",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Nothing, OnFailure.Nothing)],
        Aliases =
        [
            "security_group_ingress_with_port_range", "87482183-a8e7-4e42-a566-7a23ec231c16",
            "security_group_egress_with_port_range", "dae9c373-8287-462f-8746-6f93dad93610",
            "SECURITY_GROUP_INGRESS_PORT_RANGE_RULE", "SECURITY_GROUP_EGRESS_PORT_RANGE_RULE",
        ],
    };

    private static readonly ImmutableArray<string> ForIngress = ["SECURITY_GROUP_INGRESS_PORT_RANGE_RULE", "security_group_ingress_with_port_range", "87482183-a8e7-4e42-a566-7a23ec231c16"];

    private static readonly ImmutableArray<string> ForEgress = ["SECURITY_GROUP_EGRESS_PORT_RANGE_RULE", "security_group_egress_with_port_range", "dae9c373-8287-462f-8746-6f93dad93610"];

    // All traffic, and ICMP, whose numbers are no ports, are something else.
    protected override Verdict AppliesTo(NetworkRule rule) => !rule.IsAllTraffic & !rule.Protocol.IsOneOf("icmp", "icmpv6", "1", "58") & !rule.CoversAllPorts;

    protected override ImmutableArray<Aspect> Aspects(NetworkRule rule) =>
        [new(!rule.IsIngress, ForIngress), new(rule.IsIngress, ForEgress)];

    protected override Verdict Holds(NetworkRule rule) => rule.FromPort.Satisfies(from => rule.ToPort.Is(to => from == to));

    protected override Evidence Look(NetworkRule rule) => Evidence.Of(rule.FromPort, rule.ToPort);
}
