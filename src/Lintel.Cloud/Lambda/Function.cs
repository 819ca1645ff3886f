using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Lambda;

/// <summary>A Lambda function. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html</summary>
public sealed record Function : Resource, IResource<Function>, INetworkAttached
{
    public static ResourceTypes Types => new("aws_lambda_function", "AWS::Lambda::Function")
    {
        Names = [("function_name", "FunctionName")],
        StandIns = [("aws_lambda_alias", "function_name"), ("AWS::Lambda::Alias", "FunctionName")],
    };

    public Setting<string> FunctionName { get; private init; }

    /// <summary>The language and its version; absent for a container image.</summary>
    public Setting<string> Runtime { get; private init; }

    /// <summary><c>Zip</c> or <c>Image</c>.</summary>
    public Setting<string> PackageType { get; private init; }

    public Setting<string> Role { get; private init; }

    public Setting<int> TimeoutSeconds { get; private init; }

    /// <summary>Megabytes of memory, which also decide the share of processors.</summary>
    public Setting<int> Memory { get; private init; }

    /// <summary><c>x86_64</c> or <c>arm64</c>.</summary>
    public SettingList<Setting<string>> Architectures { get; private init; }

    /// <summary><c>Active</c> or <c>PassThrough</c>.</summary>
    public Setting<string> Tracing { get; private init; }

    /// <summary>Queue or topic that gets events of asynchronous calls that failed for good.</summary>
    public Setting<string> DeadLetterTarget { get; private init; }

    /// <summary>What gets failed asynchronous calls by the newer way, which also says why they failed.</summary>
    public SettingList<Setting<string>> FailureDestinations { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    /// <summary>Executions kept for this function, which are also its most; -1 for none.</summary>
    public Setting<int> ReservedConcurrency { get; private init; }

    /// <summary>Key for the environment variables, instead of Lambda's own.</summary>
    public Setting<string> KmsKey { get; private init; }

    /// <summary>Environment variables by their names; what is sensitive in them is not shown.</summary>
    public SettingList<MapEntry> Environment { get; private init; }

    public Setting<string> CodeSigning { get; private init; }

    /// <summary><c>Text</c> or <c>JSON</c>.</summary>
    public Setting<string> LogFormat { get; private init; }

    /// <summary>The log group; Lambda names it after the function when left out.</summary>
    public Setting<string> LogGroup { get; private init; }

    public SettingList<Setting<string>> Layers { get; private init; }

    /// <summary>Whether each change makes a version that can be gone back to.</summary>
    public Setting<bool> Publish { get; private init; }

    public static Function Read(Reader from) => new()
    {
        FunctionName        = from.Get<string>("function_name",                 "FunctionName"),
        Runtime             = from.Get<string>("runtime",                       "Runtime"),
        PackageType         = from.Get("package_type",                          "PackageType",  otherwise: "Zip"),
        Role                = from.Get<string>("role",                          "Role"),
        TimeoutSeconds      = from.Get("timeout",                               "Timeout",      otherwise: 3),
        Memory              = from.Get("memory_size",                           "MemorySize",   otherwise: 128),
        Architectures       = from.Texts("architectures",                       "Architectures"),
        Tracing             = from.Get("tracing_config.mode",                   "TracingConfig.Mode", otherwise: "PassThrough"),
        DeadLetterTarget    = from.Get<string>("dead_letter_config.target_arn", "DeadLetterConfig.TargetArn"),
        FailureDestinations = from.Satellites("aws_lambda_function_event_invoke_config", by: "function_name")
                                  .Where(config => config.Get<string>("destination_config.on_failure.destination", null).IsSet)
                                  .Select(config => config.Get<string>("destination_config.on_failure.destination", null))
                                  .Concat(from.Satellites("AWS::Lambda::EventInvokeConfig", by: "FunctionName")
                                  .Where(config => config.Get<string>(null, "DestinationConfig.OnFailure.Destination").IsSet)
                                  .Select(config => config.Get<string>(null, "DestinationConfig.OnFailure.Destination"))),
        Subnets             = from.Texts("vpc_config.subnet_ids",               "VpcConfig.SubnetIds"),
        SecurityGroups      = from.Texts("vpc_config.security_group_ids",       "VpcConfig.SecurityGroupIds"),
        ReservedConcurrency = from.Get("reserved_concurrent_executions",        "ReservedConcurrentExecutions", otherwise: -1),
        KmsKey              = from.Get<string>("kms_key_arn",                   "KmsKeyArn"),
        Environment         = from.Entries("environment.variables",             "Environment.Variables"),
        CodeSigning         = from.Get<string>("code_signing_config_arn",       "CodeSigningConfigArn"),
        LogFormat           = from.Get("logging_config.log_format",             "LoggingConfig.LogFormat", otherwise: "Text"),
        LogGroup            = from.Get<string>("logging_config.log_group",      "LoggingConfig.LogGroup"),
        Layers              = from.Texts("layers",                              "Layers"),
        Publish             = from.Get("publish",                               null,           otherwise: false),
    };
}
