using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ecs;

/// <summary>One container of a task. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html</summary>
public sealed record ContainerDefinition
{
    public Setting<string> Name { get; private init; }

    public Setting<string> Image { get; private init; }

    /// <summary>Whether the task stops when this container does.</summary>
    public Setting<bool> Essential { get; private init; }

    public Setting<bool> Privileged { get; private init; }

    /// <summary>Whom the processes run as; the image decides where it is not set.</summary>
    public Setting<string> User { get; private init; }

    public Setting<bool> ReadOnlyRoot { get; private init; }

    /// <summary><c>awslogs</c>, <c>awsfirelens</c>, <c>splunk</c> and others.</summary>
    public Setting<string> LogDriver { get; private init; }

    public SettingList<Setting<string>> HealthCheck { get; private init; }

    /// <summary>Environment variables in plain text.</summary>
    public SettingList<EnvironmentVariable> Environment { get; private init; }

    /// <summary>The router of a log pipeline, which logs for the others.</summary>
    public Setting<string> LogRouter { get; private init; }

    public static ContainerDefinition Read(Reader from) => new()
    {
        Name         = from.Get<string>("name",                       "Name"),
        Image        = from.Get<string>("image",                      "Image"),
        Essential    = from.Get("essential",                          "Essential",              otherwise: true),
        Privileged   = from.Get("privileged",                         "Privileged",             otherwise: false),
        User         = from.Get<string>("user",                       "User"),
        ReadOnlyRoot = from.Get("readonlyRootFilesystem",             "ReadonlyRootFilesystem", otherwise: false),
        LogDriver    = from.Get<string>("logConfiguration.logDriver", "LogConfiguration.LogDriver"),
        HealthCheck  = from.Texts("healthCheck.command",              "HealthCheck.Command"),
        Environment  = from.Blocks("environment",                     "Environment", EnvironmentVariable.Read),
        LogRouter    = from.Get<string>("firelensConfiguration.type", "FirelensConfiguration.Type"),
    };
}

/// <summary>An environment variable of a container.</summary>
public sealed record EnvironmentVariable
{
    public Setting<string> Name { get; private init; }

    public Setting<string> Value { get; private init; }

    public static EnvironmentVariable Read(Reader from) => new()
    {
        Name  = from.Get<string>("name",  "Name"),
        Value = from.Get<string>("value", "Value"),
    };
}
