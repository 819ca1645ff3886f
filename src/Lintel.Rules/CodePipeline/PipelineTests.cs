using Lintel.Cloud.CodePipeline;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodePipeline;

public sealed class PipelineTests : Rule<Pipeline>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Pipelines test before they deploy",
        Fails = "The pipeline deploys without a test",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops05.Bp02, OnPass.Supports, OnFailure.Refutes),
            new(Ops06.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Ops05.Bp10, OnPass.Supports, OnFailure.Weakens),
            new(Rel08.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Sec11.Bp02, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Pipeline pipeline) =>
        Actions(pipeline).Any(action => action.Category.IsText("Deploy"));

    // A build runs unit tests more often than not, so that only a pipeline with neither is certain to test nothing.
    protected override Verdict Holds(Pipeline pipeline) =>
        Actions(pipeline).Any(action => action.Category.IsOneOf("Test", "Build", "Compute") | action.Name.Is(IsTest))
        | pipeline.Stages.Any(stage => stage.Name.Is(IsTest));

    protected override Evidence Look(Pipeline pipeline) => new()
    {
        Text = "no stage or action tests or builds anything before the deployment",
        Location = pipeline.Location,
    };

    private static SettingList<PipelineAction> Actions(Pipeline pipeline) => pipeline.Stages.SelectMany(stage => stage.Actions);

    private static bool IsTest(string name) =>
        name.Contains("test", StringComparison.OrdinalIgnoreCase) || name.Contains("valid", StringComparison.OrdinalIgnoreCase);
}
