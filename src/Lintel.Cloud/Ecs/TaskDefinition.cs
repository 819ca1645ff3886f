using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ecs;

/// <summary>An ECS task definition. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html</summary>
public sealed record TaskDefinition : Resource, IResource<TaskDefinition>
{
    public static ResourceTypes Types => new("aws_ecs_task_definition", "AWS::ECS::TaskDefinition") { Names = [("family", "Family")] };

    public SettingList<ContainerDefinition> Containers { get; private init; }

    public Setting<string> Cpu { get; private init; }

    public Setting<string> Memory { get; private init; }

    /// <summary><c>awsvpc</c>, <c>bridge</c>, <c>host</c> or <c>none</c>.</summary>
    public Setting<string> NetworkMode { get; private init; }

    /// <summary><c>FARGATE</c>, <c>EC2</c>, <c>EXTERNAL</c>.</summary>
    public SettingList<Setting<string>> Compatibilities { get; private init; }

    public Setting<string> ExecutionRole { get; private init; }

    public Setting<string> TaskRole { get; private init; }

    /// <summary><c>X86_64</c> or <c>ARM64</c>.</summary>
    public Setting<string> CpuArchitecture { get; private init; }

    public Setting<string> OperatingSystem { get; private init; }

    /// <summary><c>host</c> shares the processes of the instance.</summary>
    public Setting<string> ProcessNamespace { get; private init; }

    /// <summary>For each volume on EFS, whether it is encrypted in transit: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public SettingList<Setting<string>> FileSystemTransitEncryption { get; private init; }

    public static TaskDefinition Read(Reader from) => new()
    {
        Containers       = from.Json("container_definitions",                    "ContainerDefinitions").Select(ContainerDefinition.Read),
        Cpu              = from.Get<string>("cpu",                               "Cpu"),
        Memory           = from.Get<string>("memory",                            "Memory"),
        NetworkMode      = from.Get("network_mode",                              "NetworkMode", otherwise: "bridge"),
        Compatibilities  = from.Texts("requires_compatibilities",                "RequiresCompatibilities"),
        ExecutionRole    = from.Get<string>("execution_role_arn",                "ExecutionRoleArn"),
        TaskRole         = from.Get<string>("task_role_arn",                     "TaskRoleArn"),
        CpuArchitecture  = from.Get("runtime_platform.cpu_architecture",         "RuntimePlatform.CpuArchitecture",       otherwise: "X86_64"),
        OperatingSystem  = from.Get("runtime_platform.operating_system_family",  "RuntimePlatform.OperatingSystemFamily", otherwise: "LINUX"),
        ProcessNamespace = from.Get<string>("pid_mode",                          "PidMode"),
        FileSystemTransitEncryption = from.Blocks("volume", "Volumes")
            .Where(volume => volume.Block("efs_volume_configuration", "EFSVolumeConfiguration").Exists)
            .Select(volume => volume.Get("efs_volume_configuration.transit_encryption", "EFSVolumeConfiguration.TransitEncryption", otherwise: "DISABLED")),
    };
}
