using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Waf;

/// <summary>A web ACL of AWS WAF. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html</summary>
public sealed record WebAcl : Resource, IResource<WebAcl>
{
    public static ResourceTypes Types => new("aws_wafv2_web_acl", "AWS::WAFv2::WebACL");

    /// <summary><c>REGIONAL</c> or <c>CLOUDFRONT</c>.</summary>
    public Setting<string> Scope { get; private init; }

    public SettingList<WebAclRule> Rules { get; private init; }

    /// <summary>All rules as one JSON text, instead of blocks.</summary>
    public Setting<string> RuleJson { get; private init; }

    public Setting<bool> Metrics { get; private init; }

    /// <summary>Where the log of requests goes.</summary>
    public SettingList<Setting<string>> LogDestinations { get; private init; }

    public static WebAcl Read(Reader from) => new()
    {
        Scope           = from.Get<string>("scope", "Scope"),
        Rules           = from.Blocks("rule", "Rules", WebAclRule.Read),
        RuleJson        = from.Get<string>("rule_json", null),
        Metrics         = from.Get<bool>("visibility_config.cloudwatch_metrics_enabled", "VisibilityConfig.CloudWatchMetricsEnabled"),
        LogDestinations = from.Satellite("aws_wafv2_web_acl_logging_configuration", by: "resource_arn").Texts("log_destination_configs", null)
                              .Concat(from.Satellite("AWS::WAFv2::LoggingConfiguration", by: "ResourceArn").Texts(null, "LogDestinationConfigs")),
    };
}

/// <summary>A rule of a web ACL. https://docs.aws.amazon.com/waf/latest/APIReference/API_Rule.html</summary>
public sealed record WebAclRule
{
    /// <summary>The group of rules that AWS or a seller maintains.</summary>
    public Setting<string> ManagedGroup { get; private init; }

    /// <summary>Whether what the group finds is only counted, whatever the group would do.</summary>
    public Verdict OnlyCounts { get; private init; }

    /// <summary>Rules of the group whose findings are only counted.</summary>
    public SettingList<Setting<string>> Counted { get; private init; }

    /// <summary>Requests of one source within the evaluation window.</summary>
    public Setting<int> RateLimit { get; private init; }

    internal static WebAclRule Read(Reader from) => new()
    {
        ManagedGroup = from.Get<string>("statement.managed_rule_group_statement.name", "Statement.ManagedRuleGroupStatement.Name"),
        OnlyCounts   = from.Block("override_action.count", "OverrideAction.Count").Exists,
        Counted      = Group(from).Blocks("excluded_rule", "ExcludedRules", excluded => excluded.Get<string>("name", "Name"))
                           .Concat(Group(from).Blocks("rule_action_override", "RuleActionOverrides")
                               .Where(changed => changed.Block("action_to_use.count", "ActionToUse.Count").Exists).Select(changed => changed.Get<string>("name", "Name"))),
        RateLimit    = from.Get<int>("statement.rate_based_statement.limit",           "Statement.RateBasedStatement.Limit"),
    };

    private static Reader Group(Reader from) => from.Block("statement.managed_rule_group_statement", "Statement.ManagedRuleGroupStatement");
}
