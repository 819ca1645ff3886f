using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class DevicesShared : PipelineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Applications are tested on shared devices",
        Fails = "No pipeline tests the application on shared devices",
        Severity = Severity.Low,
        Practices = [new(Sus06.Bp05, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(RepositoryFacts repository) => repository.Of(FileKind.MobileApp).Length > 0 ? Population.Everyone : !Population.Everyone;

    protected override Verdict Holds(RepositoryFacts repository) =>
        repository.PipelinesDo(PipelineWork.UsesDeviceFarm);
}
