using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Vpc;

public sealed class DataPortsClosed : NetworkRuleCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Ports of databases, caches and brokers are closed to the Internet",
        Fails = "The port of a database, cache or broker is open to the whole Internet",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "EC2.19", "RESTRICTED_INCOMING_TRAFFIC", "sensitive_port_is_exposed_to_entire_network",
            "ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports", "381c3f2a-ef6f-4eff-99f7-b169cda3422c",
            "ec2_sensitive_port_is_publicly_exposed", "494b03d3-bf40-4464-8524-7c56ad0700ed",
        ],
    };

    // A rule for all ports is a finding of its own.
    protected override Verdict AppliesTo(NetworkRule rule) => rule.IsIngress & !rule.CoversAllPorts;

    protected override Verdict Holds(NetworkRule rule) => !(rule.IsFromAnywhere & rule.CoversAny([.. AdminPorts.Data]));
}
