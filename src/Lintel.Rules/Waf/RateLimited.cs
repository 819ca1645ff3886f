using Lintel.Cloud.Settings;
using Lintel.Cloud.Waf;

namespace Lintel.Rules.Waf;

public sealed class RateLimited : Rule<WebAcl>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Web ACLs limit the rate of a caller",
        Fails = "No rule slows a caller down who sends too much",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel05.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Cost09.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Sec05.Bp03, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict Holds(WebAcl acl) => acl.Rules.Any(rule => rule.RateLimit.IsSet) | acl.RuleJson.IsPresentAnd(json => json.Contains("RateBasedStatement", StringComparison.Ordinal));

    protected override Evidence Look(WebAcl acl) => acl.Rules.Items.Select(rule => rule.RateLimit).FirstOrDefault(found => found.Location is not null) is { Location: not null } limit
        ? Evidence.Of(limit)
        : Evidence.Saying("it has no rate-based rule", acl.Location);
}
