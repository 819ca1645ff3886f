using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PipelineDeploys : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A pipeline deploys",
        Fails = "No pipeline deploys anything",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops05.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Ops05.Bp10, OnPass.Proves, OnFailure.Weakens),
            new(Sec11.Bp06, OnPass.Proves, OnFailure.Weakens),
            new(Rel08.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sus06.Bp02, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.PipelinesDo(PipelineWork.Deploys);
}
