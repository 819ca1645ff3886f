using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class ContractWritten : Rule<RestApi>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The API has a written contract",
        Fails = "The API is described by single methods alone",
        Severity = Severity.Low,
        Practices = [new(Rel03.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(RestApi api) => api.Definition.IsSet;

    protected override Evidence Look(RestApi api) => api.Definition;
}
