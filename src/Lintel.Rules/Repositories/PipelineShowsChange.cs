using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PipelineShowsChange : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Changes are shown before they are made",
        Fails = "A pipeline changes environments without a look at what it will do",
        Severity = Severity.Low,
        Practices = [new(Ops06.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(RepositoryFacts repository) => repository.PipelinesDo(PipelineWork.Deploys);

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.PipelinesDo(PipelineWork.Plans);
}
