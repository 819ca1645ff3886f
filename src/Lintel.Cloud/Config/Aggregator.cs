using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Config;

/// <summary>Gathers what AWS Config records in many accounts and Regions. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html</summary>
public sealed record Aggregator : Resource, IResource<Aggregator>
{
    public static ResourceTypes Types => new("aws_config_configuration_aggregator", "AWS::Config::ConfigurationAggregator");

    /// <summary>Whether each of its sources, accounts or an organization, is read in all Regions.</summary>
    public SettingList<Setting<bool>> AllRegions { get; private init; }

    public static Aggregator Read(Reader from) => new()
    {
        AllRegions = from.Blocks("account_aggregation_source", "AccountAggregationSources", Of)
            .Concat(from.Blocks("organization_aggregation_source", "OrganizationAggregationSource", Of)),
    };

    private static Setting<bool> Of(Reader source) => source.Get("all_regions", "AllAwsRegions", otherwise: false);
}
