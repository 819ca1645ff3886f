using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ecs;

/// <summary>An ECS cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html</summary>
public sealed record Cluster : Resource, IResource<Cluster>
{
    public static ResourceTypes Types => new("aws_ecs_cluster", "AWS::ECS::Cluster") { Names = [("name", "ClusterName")] };

    /// <summary><c>enabled</c>, <c>enhanced</c> or <c>disabled</c>; an account setting decides where the cluster does not.</summary>
    public Setting<string> ContainerInsights { get; private init; }

    /// <summary>Where commands that people run inside containers are logged: <c>DEFAULT</c>, <c>NONE</c> or <c>OVERRIDE</c>.</summary>
    public Setting<string> ExecuteCommandLogging { get; private init; }

    /// <summary>The capacity providers that its services and tasks may use.</summary>
    public SettingList<Setting<string>> CapacityProviders { get; private init; }

    /// <summary>The capacity providers that are used where a service names none.</summary>
    public SettingList<Setting<string>> DefaultStrategy { get; private init; }

    public static Cluster Read(Reader from)
    {
        var association = from.Satellite("aws_ecs_cluster_capacity_providers", by: "cluster_name");
        return new()
        {
            ContainerInsights = Insights(from),
            ExecuteCommandLogging = from.Block("configuration.execute_command_configuration", "Configuration.ExecuteCommandConfiguration")
                .Get<string>("logging", "Logging"),
            CapacityProviders = from.Texts("capacity_providers", "CapacityProviders").Concat(association.Texts("capacity_providers", null)),
            DefaultStrategy = from.Blocks("default_capacity_provider_strategy", "DefaultCapacityProviderStrategy", Provider)
                .Concat(association.Blocks("default_capacity_provider_strategy", null, Provider)),
        };
    }

    private static Setting<string> Insights(Reader from)
    {
        var setting = from.BlockNamed("setting", "ClusterSettings", ("name", "Name"), "containerInsights");
        return setting.GetDecidedElsewhere<string>("value", "Value", "the account setting containerInsights decides");
    }

    private static Setting<string> Provider(Reader strategy) => strategy.Get<string>("capacity_provider", "CapacityProvider");
}
