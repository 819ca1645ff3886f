using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PipelineSignsInByRole : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Pipelines sign in with a role",
        Fails = "A pipeline signs in with a key that does not expire",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp02, OnPass.Supports, OnFailure.Weakens), new(Sec11.Bp07, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(RepositoryFacts repository) => repository.PipelinesDo(PipelineWork.UsesKeys) | repository.PipelinesDo(PipelineWork.UsesRole);

    protected override Verdict Holds(RepositoryFacts repository) =>
        !repository.PipelinesDo(PipelineWork.UsesKeys);

    protected override Location? PlaceOf(RepositoryFacts repository) => repository.WhereOrNull(PipelineWork.UsesKeys);
}
