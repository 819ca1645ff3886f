using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class RulesDescribed : Rule<SecurityGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Rules of security groups say what they are for",
        Fails = "Rules do not say what they are for",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Nothing, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_23", "AVD-AWS-0124", "security_group_rules_without_description", "68eb4bf3-f9bf-463d-b5cf-e029bb446d2e",
            "security_group_rule_without_description", "SECURITY_GROUP_DESCRIPTION_RULE", "5e6c9c68-8a82-408e-8749-ddad78cbb9c5",
        ],
    };

    protected override Verdict AppliesTo(SecurityGroup group) => !group.Rules.IsEmpty;

    protected override Verdict Holds(SecurityGroup group) => group.Rules.All(IsDescribed);

    // One finding for the group: its header is the place, whichever rule is the first without a description.
    protected override Evidence Look(SecurityGroup group)
    {
        var silent = group.Rules.Where(rule => !IsDescribed(rule)).Items.Length;
        return Evidence.Saying($"{silent} of {group.Rules.Items.Length} rules have no `description`");
    }

    private static Verdict IsDescribed(NetworkRule rule) => rule.Description.IsSet & !rule.Description.Is("");
}
