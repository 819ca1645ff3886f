using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PipelineTests : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Pipelines test what they deploy",
        Fails = "No pipeline tests anything",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops05.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Ops05.Bp10, OnPass.Proves, OnFailure.Weakens),
            new(Rel08.Bp02, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.PipelinesDo(PipelineWork.Tests);
}
