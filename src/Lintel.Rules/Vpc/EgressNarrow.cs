using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Vpc;

public sealed class EgressNarrow : NetworkRuleCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Security groups let out only what is needed",
        Fails = "All traffic to anywhere is let out",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_382", "AVD-AWS-0104", "SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE",
            "security_groups_allows_unrestricted_outbound_traffic", "66f2d8f9-a911-4ced-ae27-34f09690bb2c",
        ],
    };

    protected override Verdict AppliesTo(NetworkRule rule) => !rule.IsIngress;

    protected override Verdict Holds(NetworkRule rule) => !(rule.IsFromAnywhere & rule.CoversAllPorts);
}
