using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>What the holder of an API key may use of some stages. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html</summary>
public sealed record UsagePlan : Resource, IResource<UsagePlan>
{
    public static ResourceTypes Types => new("aws_api_gateway_usage_plan", "AWS::ApiGateway::UsagePlan");

    /// <summary>Names of the stages it covers.</summary>
    public SettingList<Setting<string>> Stages { get; private init; }

    /// <summary>Requests a second for each key.</summary>
    public Setting<double> RateLimit { get; private init; }

    /// <summary>Requests for each key within a day, week or month.</summary>
    public Setting<int> Quota { get; private init; }

    public static UsagePlan Read(Reader from) => new()
    {
        Stages    = from.Blocks("api_stages", "ApiStages", stage => stage.Get<string>("stage", "Stage")),
        RateLimit = from.Get<double>("throttle_settings.rate_limit", "Throttle.RateLimit"),
        Quota     = from.Get<int>("quota_settings.limit",            "Quota.Limit"),
    };
}
