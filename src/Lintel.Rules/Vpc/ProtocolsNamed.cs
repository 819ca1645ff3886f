using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Vpc;

public sealed class ProtocolsNamed : NetworkRuleCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Rules of security groups name what they let in",
        Fails = "A rule lets in every protocol",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Nothing, OnFailure.Weakens)],
        Aliases =
        [
            "security_group_ingress_with_all_protocols", "1a427b25-2e9e-4298-9530-0499a55e736b",
            "SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE",
        ],
    };

    // Members of one group may talk among themselves.
    protected override Verdict AppliesTo(NetworkRule rule) => rule.IsIngress & !rule.Self.IsPresentAnd(self => self);

    protected override Verdict Holds(NetworkRule rule) => !rule.IsAllTraffic;

    protected override Evidence Look(NetworkRule rule) => Evidence.Of(rule.Protocol);
}
