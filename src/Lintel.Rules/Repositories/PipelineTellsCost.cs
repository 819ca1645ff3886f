using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PipelineTellsCost : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Changes tell what they will cost",
        Fails = "No pipeline says what a change will cost",
        Severity = Severity.Low,
        Practices = [new(Cost01.Bp04, OnPass.Supports, OnFailure.Weakens), new(Perf01.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(RepositoryFacts repository) => repository.PipelinesDo(PipelineWork.Plans) | repository.PipelinesDo(PipelineWork.Deploys);

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.PipelinesDo(PipelineWork.EstimatesCost);
}
