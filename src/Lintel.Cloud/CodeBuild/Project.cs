using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CodeBuild;

/// <summary>
/// A build project.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html
/// </summary>
public sealed record Project : Resource, IResource<Project>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_codebuild_project", "AWS::CodeBuild::Project") { Names = [("name", "Name")] };

    /// <summary>Such as <c>LINUX_CONTAINER</c> or <c>ARM_CONTAINER</c>.</summary>
    public Setting<string> EnvironmentType { get; private init; }

    public Setting<string> ComputeType { get; private init; }

    public Setting<string> Image { get; private init; }

    public Setting<bool> Privileged { get; private init; }

    public SettingList<BuildVariable> Variables { get; private init; }

    /// <summary><c>NO_CACHE</c>, <c>LOCAL</c> or <c>S3</c>.</summary>
    public Setting<string> Cache { get; private init; }

    public Setting<int> TimeoutMinutes { get; private init; }

    public Setting<string> EncryptionKey { get; private init; }

    public Setting<bool> ArtifactsUnencrypted { get; private init; }

    /// <summary><c>ENABLED</c> unless switched off.</summary>
    public Setting<string> CloudWatchLogs { get; private init; }

    public Setting<string> S3Logs { get; private init; }

    public Setting<string> SourceType { get; private init; }

    public Setting<string> BuildSpec { get; private init; }

    Setting<string> IEncryptedStore.KmsKey => EncryptionKey;

    public static Project Read(Reader from) => new()
    {
        EnvironmentType      = from.Get<string>("environment.type",            "Environment.Type"),
        ComputeType          = from.Get<string>("environment.compute_type",    "Environment.ComputeType"),
        Image                = from.Get<string>("environment.image",           "Environment.Image"),
        Privileged           = from.Get("environment.privileged_mode",         "Environment.PrivilegedMode", otherwise: false),
        Variables            = from.Blocks("environment.environment_variable", "Environment.EnvironmentVariables", BuildVariable.Read),
        Cache                = from.Get("cache.type",                          "Cache.Type", otherwise: "NO_CACHE"),
        TimeoutMinutes       = from.Get("build_timeout",                       "TimeoutInMinutes", otherwise: 60),
        EncryptionKey        = from.Get<string>("encryption_key",              "EncryptionKey"),
        ArtifactsUnencrypted = from.Get("artifacts.encryption_disabled",       "Artifacts.EncryptionDisabled", otherwise: false),
        CloudWatchLogs       = from.Get("logs_config.cloudwatch_logs.status",  "LogsConfig.CloudWatchLogs.Status", otherwise: "ENABLED"),
        S3Logs               = from.Get("logs_config.s3_logs.status",          "LogsConfig.S3Logs.Status", otherwise: "DISABLED"),
        SourceType           = from.Get<string>("source.type",                 "Source.Type"),
        BuildSpec            = from.Get<string>("source.buildspec",            "Source.BuildSpec"),
    };
}
