using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CodeDeploy;

/// <summary>
/// How fast a deployment moves.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html
/// </summary>
public sealed record DeploymentConfig : Resource, IResource<DeploymentConfig>
{
    public static ResourceTypes Types => new("aws_codedeploy_deployment_config", "AWS::CodeDeploy::DeploymentConfig") { Names = [("deployment_config_name", "DeploymentConfigName")] };

    /// <summary><c>TimeBasedCanary</c>, <c>TimeBasedLinear</c> or <c>AllAtOnce</c>.</summary>
    public Setting<string> TrafficRouting { get; private init; }

    public Setting<string> ComputePlatform { get; private init; }

    /// <summary>Hosts or percent that stay in service.</summary>
    public Setting<int> MinimumHealthyHosts { get; private init; }

    public static DeploymentConfig Read(Reader from) => new()
    {
        TrafficRouting      = from.Get("traffic_routing_config.type",      "TrafficRoutingConfig.Type", otherwise: "AllAtOnce"),
        ComputePlatform     = from.Get("compute_platform",                 "ComputePlatform", otherwise: "Server"),
        MinimumHealthyHosts = from.Get<int>("minimum_healthy_hosts.value", "MinimumHealthyHosts.Value"),
    };
}
