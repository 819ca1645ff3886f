using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class DriftLookedFor : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Drift is looked for on a schedule",
        Fails = "Nobody looks whether what runs is still what is written",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel13.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Sec05.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Ops05.Bp03, OnPass.Supports, OnFailure.Nothing),
            new(Cost11.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(RepositoryFacts repository) => repository.PipelinesDo(PipelineWork.Plans);

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.OnePipelineDoes(PipelineWork.RunsOnSchedule, PipelineWork.Plans);
}
