using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CodePipeline;

/// <summary>A stage of a pipeline. https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html</summary>
public sealed record PipelineStage
{
    public Setting<string> Name { get; private init; }

    public SettingList<PipelineAction> Actions { get; private init; }

    /// <summary>What happens when the stage fails, such as <c>ROLLBACK</c>.</summary>
    public Setting<string> OnFailure { get; private init; }

    public static PipelineStage Read(Reader from) => new()
    {
        Name      = from.Get<string>("name",              "Name"),
        Actions   = from.Blocks("action",                 "Actions", PipelineAction.Read),
        OnFailure = from.Get<string>("on_failure.result", "OnFailure.Result"),
    };
}

/// <summary>An action of a stage.</summary>
public sealed record PipelineAction
{
    public Setting<string> Name { get; private init; }

    /// <summary><c>Source</c>, <c>Build</c>, <c>Test</c>, <c>Deploy</c>, <c>Approval</c>, <c>Invoke</c> or <c>Compute</c>.</summary>
    public Setting<string> Category { get; private init; }

    /// <summary>Such as <c>CodeBuild</c> or <c>CodeStarSourceConnection</c>.</summary>
    public Setting<string> Provider { get; private init; }

    /// <summary>A token of GitHub where the older connection is used.</summary>
    public Setting<string> OAuthToken { get; private init; }

    public static PipelineAction Read(Reader from) => new()
    {
        Name       = from.Get<string>("name",                     "Name"),
        Category   = from.Get<string>("category",                 "ActionTypeId.Category"),
        Provider   = from.Get<string>("provider",                 "ActionTypeId.Provider"),
        OAuthToken = from.Get<string>("configuration.OAuthToken", "Configuration.OAuthToken"),
    };
}
