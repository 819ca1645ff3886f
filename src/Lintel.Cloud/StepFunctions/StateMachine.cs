using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.StepFunctions;

/// <summary>A state machine. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html</summary>
public sealed record StateMachine : Resource, IResource<StateMachine>
{
    public static ResourceTypes Types => new("aws_sfn_state_machine", "AWS::StepFunctions::StateMachine") { Names = [("name", "StateMachineName")] };

    /// <summary>The states in Amazon States Language.</summary>
    public Setting<string> Definition { get; private init; }

    /// <summary><c>STANDARD</c> or <c>EXPRESS</c>.</summary>
    public Setting<string> Kind { get; private init; }

    /// <summary><c>OFF</c>, <c>FATAL</c>, <c>ERROR</c> or <c>ALL</c>.</summary>
    public Setting<string> LogLevel { get; private init; }

    public Setting<bool> Tracing { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary>The states that call something, nested ones included.</summary>
    public SettingList<TaskState> Tasks { get; private init; }

    public static StateMachine Read(Reader from) => new()
    {
        Definition = from.Get<string>("definition",                          "DefinitionString"),
        Kind       = from.Get("type",                                        "StateMachineType",             otherwise: "STANDARD"),
        LogLevel   = from.Get("logging_configuration.level",                 "LoggingConfiguration.Level",   otherwise: "OFF"),
        Tracing    = from.Get("tracing_configuration.enabled",               "TracingConfiguration.Enabled", otherwise: false),
        Tasks      = TaskState.All(from.JsonObject("definition",             "DefinitionString"), 0),
        KmsKey     = from.Get<string>("encryption_configuration.kms_key_id", "EncryptionConfiguration.KmsKeyId"),
    };
}
