using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PipelineWaits : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A person or a rule stands before production",
        Fails = "Whatever is pushed is deployed",
        Severity = Severity.Low,
        Practices = [new(Ops07.Bp05, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(RepositoryFacts repository) => repository.PipelinesDo(PipelineWork.Deploys);

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.PipelinesDo(PipelineWork.Waits);
}
