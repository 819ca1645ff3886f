using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CodePipeline;

/// <summary>
/// A pipeline.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html
/// </summary>
public sealed record Pipeline : Resource, IResource<Pipeline>
{
    public static ResourceTypes Types => new("aws_codepipeline", "AWS::CodePipeline::Pipeline") { Names = [("name", "Name")] };

    public SettingList<PipelineStage> Stages { get; private init; }

    public Setting<string> ArtifactKey { get; private init; }

    /// <summary><c>V1</c> or <c>V2</c>.</summary>
    public Setting<string> PipelineType { get; private init; }

    public static Pipeline Read(Reader from) => new()
    {
        Stages       = from.Blocks("stage",                                 "Stages", PipelineStage.Read),
        ArtifactKey  = from.Get<string>("artifact_store.encryption_key.id", "ArtifactStore.EncryptionKey.Id"),
        PipelineType = from.Get("pipeline_type",                            "PipelineType", otherwise: "V1"),
    };
}
