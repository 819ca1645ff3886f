using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ecs;

/// <summary>An ECS service. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html</summary>
public sealed record Service : Resource, IResource<Service>, INetworkAttached, IBehindLoadBalancer
{
    public static ResourceTypes Types => new("aws_ecs_service", "AWS::ECS::Service") { Names = [("name", "ServiceName")] };

    public Setting<string> Cluster { get; private init; }

    public Setting<string> TaskDefinition { get; private init; }

    public Setting<int> DesiredCount { get; private init; }

    public Setting<string> LaunchType { get; private init; }

    /// <summary>Names of the capacity providers, such as <c>FARGATE_SPOT</c>.</summary>
    public SettingList<Setting<string>> CapacityProviders { get; private init; }

    public Setting<string> PlatformVersion { get; private init; }

    /// <summary><c>REPLICA</c>, or <c>DAEMON</c> for one task on every instance.</summary>
    public Setting<string> SchedulingStrategy { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public Setting<bool> PubliclyAccessible { get; private init; }

    /// <summary><c>ECS</c> for rolling updates, <c>CODE_DEPLOY</c> or <c>EXTERNAL</c>.</summary>
    public Setting<string> DeploymentController { get; private init; }

    public Setting<bool> CircuitBreaker { get; private init; }

    public Setting<bool> CircuitBreakerRollback { get; private init; }

    public Setting<bool> AlarmRollback { get; private init; }

    public Setting<int> MinimumHealthyPercent { get; private init; }

    public Setting<bool> ExecuteCommand { get; private init; }

    /// <summary>Whose tags the tasks get: <c>SERVICE</c>, <c>TASK_DEFINITION</c> or <c>NONE</c>.</summary>
    public Setting<string> PropagateTags { get; private init; }

    public SettingList<Setting<string>> TargetGroups { get; private init; }

    public static Service Read(Reader from) => new()
    {
        Cluster                = from.Get<string>("cluster",                     "Cluster"),
        TaskDefinition         = from.Get<string>("task_definition",             "TaskDefinition"),
        DesiredCount           = from.Get<int>("desired_count",                  "DesiredCount", inTerraform: new(0), inCloudFormation: new(1)),
        LaunchType             = from.Get<string>("launch_type",                 "LaunchType"),
        CapacityProviders      = from.Blocks("capacity_provider_strategy",       "CapacityProviderStrategy", Provider),
        PlatformVersion        = from.Get("platform_version",                    "PlatformVersion",    otherwise: "LATEST"),
        SchedulingStrategy     = from.Get("scheduling_strategy",                 "SchedulingStrategy", otherwise: "REPLICA"),
        Subnets                = Network(from).Texts("subnets",                  "Subnets"),
        SecurityGroups         = Network(from).Texts("security_groups",          "SecurityGroups"),
        PubliclyAccessible     = from.IsTerraform
            ? Network(from).Get("assign_public_ip",                              null, otherwise: false)
            : Network(from).Get(null,                                            "AssignPublicIp", otherwise: "DISABLED").Select(text => text == "ENABLED"),
        DeploymentController   = from.Get("deployment_controller.type",          "DeploymentController.Type", otherwise: "ECS"),
        CircuitBreaker         = Breaker(from).Get("enable",                     "Enable",             otherwise: false),
        CircuitBreakerRollback = Breaker(from).Get("rollback",                   "Rollback",           otherwise: false),
        AlarmRollback          = from.Get("alarms.rollback",                     "DeploymentConfiguration.Alarms.Rollback", otherwise: false),
        MinimumHealthyPercent  = from.Get("deployment_minimum_healthy_percent",  "DeploymentConfiguration.MinimumHealthyPercent", otherwise: 100),
        ExecuteCommand         = from.Get("enable_execute_command",              "EnableExecuteCommand", otherwise: false),
        PropagateTags          = from.Get("propagate_tags",                      "PropagateTags",        otherwise: "NONE"),
        TargetGroups           = from.Blocks("load_balancer",                    "LoadBalancers", TargetGroup),
    };

    private static Reader Network(Reader from) => from.Block("network_configuration", "NetworkConfiguration.AwsvpcConfiguration");

    private static Reader Breaker(Reader from) =>
        from.Block("deployment_circuit_breaker", "DeploymentConfiguration.DeploymentCircuitBreaker");

    private static Setting<string> Provider(Reader strategy) => strategy.Get<string>("capacity_provider", "CapacityProvider");

    private static Setting<string> TargetGroup(Reader loadBalancer) => loadBalancer.Get<string>("target_group_arn", "TargetGroupArn");
}
