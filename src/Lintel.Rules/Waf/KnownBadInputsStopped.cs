using Lintel.Cloud.Settings;
using Lintel.Cloud.Waf;

namespace Lintel.Rules.Waf;

public sealed class KnownBadInputsStopped : Rule<WebAcl>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Web ACLs stop inputs that are known to be bad",
        Fails = "Requests that try known holes reach the application",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_192", "CKV2_AWS_47", "CKV2_AWS_76", "CKV2_AWS_77", "CKV2_AWS_78"],
    };

    protected override Verdict Holds(WebAcl acl) => acl.Rules.Any(Stops) | acl.RuleJson.IsPresentAnd(json => json.Contains(Group, StringComparison.Ordinal));

    protected override Evidence Look(WebAcl acl) => Evidence.Saying("no rule blocks by the group `AWSManagedRulesKnownBadInputsRuleSet`");

    private const string Group = "AWSManagedRulesKnownBadInputsRuleSet";

    // The rules against Log4Shell are the ones that nobody can do without.
    private static Verdict Stops(WebAclRule rule) => rule.ManagedGroup.IsPresentAnd(name => name == Group) & !rule.OnlyCounts & !rule.Counted.Any(name => name.StartsWith("Log4JRCE"));
}
