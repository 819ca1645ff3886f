using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PipelineScans : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Pipelines look for weaknesses",
        Fails = "No pipeline looks for weaknesses in programs and infrastructure",
        Severity = Severity.Low,
        Practices = [new(Sec11.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.PipelinesDo(PipelineWork.ScansInfrastructure) & repository.PipelinesDo(PipelineWork.ScansPrograms);
}
