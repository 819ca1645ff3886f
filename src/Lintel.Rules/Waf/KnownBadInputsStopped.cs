using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Waf;

namespace Lintel.Rules.Waf;

public sealed class KnownBadInputsStopped : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Web ACLs stop inputs that are known to be bad",
        Fails = "Requests that try known holes reach the application",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_192", "CKV2_AWS_47", "CKV2_AWS_76", "CKV2_AWS_77", "CKV2_AWS_78"],
    };

    // What the web ACL protects is named with it: the defect is one, and stands in the web ACL.
    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        architecture.All<WebAcl>().Select(acl => Judge(acl, acl))
            .Concat(architecture.All<WebAclAssociation>().SelectMany(link => Protected(link, architecture), (link, entry) => (Entry: entry, Acl: architecture.Find<WebAcl>(link.WebAcl).OrNull))
                .Concat(architecture.All<Distribution>().Select(distribution => (Entry: (Resource)distribution, Acl: architecture.Find<WebAcl>(distribution.WebAcl).OrNull)))
                .SelectMany(pair => pair.Acl is { } acl ? [Judge(pair.Entry, acl)] : Array.Empty<Judgement>()));

    private static Judgement Judge(Resource subject, WebAcl acl) => new(subject, Holds(acl), Look(acl));

    private static IEnumerable<Resource> Protected(WebAclAssociation link, Architecture architecture) =>
        new Resource?[] { architecture.Find<LoadBalancer>(link.Protected).OrNull, architecture.Find<RestStage>(link.Protected).OrNull }.OfType<Resource>();

    private static Verdict Holds(WebAcl acl) => acl.Rules.Any(Stops) | acl.RuleJson.IsPresentAnd(json => json.Contains(Group, StringComparison.Ordinal));

    private static Evidence Look(WebAcl acl) => Evidence.Saying("no rule blocks by the group `AWSManagedRulesKnownBadInputsRuleSet`", acl.Location);

    private const string Group = "AWSManagedRulesKnownBadInputsRuleSet";

    // The rules against Log4Shell are the ones that nobody can do without.
    private static Verdict Stops(WebAclRule rule) => rule.ManagedGroup.IsPresentAnd(name => name == Group) & !rule.OnlyCounts & !rule.Counted.Any(name => name.StartsWith("Log4JRCE"));
}
