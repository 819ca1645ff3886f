using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Config;

/// <summary>
/// A rule that AWS Config evaluates.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html
/// </summary>
public sealed record ConfigRule : Resource, IResource<ConfigRule>
{
    public static ResourceTypes Types => new("aws_config_config_rule", "AWS::Config::ConfigRule") { Names = [("name", "ConfigRuleName")] };

    /// <summary><c>AWS</c>, <c>CUSTOM_LAMBDA</c> or <c>CUSTOM_POLICY</c>.</summary>
    public Setting<string> Owner { get; private init; }

    /// <summary>The managed rule, or the function of a custom one.</summary>
    public Setting<string> Identifier { get; private init; }

    public SettingList<Setting<string>> ResourceTypes { get; private init; }

    public static ConfigRule Read(Reader from) => new()
    {
        Owner         = from.Get<string>("source.owner",              "Source.Owner"),
        Identifier    = from.Get<string>("source.source_identifier",  "Source.SourceIdentifier"),
        ResourceTypes = from.Texts("scope.compliance_resource_types", "Scope.ComplianceResourceTypes"),
    };
}
