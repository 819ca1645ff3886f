using Lintel.Cloud;
using Lintel.Cloud.SecurityHub;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.SecurityHub;

public sealed class HubMeasures : ArchitectureRule<Hub>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Security Hub measures at least one standard",
        Fails = "Security Hub is on and measures nothing",
        Severity = Severity.Low,
        Practices = [new(Ops01.Bp04, OnPass.Supports, OnFailure.Weakens), new(Sec01.Bp03, OnPass.Supports, OnFailure.Refutes)],
    };

    protected override Verdict Holds(Hub hub, Architecture architecture) =>
        hub.DefaultStandards.Is(true) | !architecture.Known<StandardsSubscription>().IsEmpty | architecture.Has("aws_securityhub_configuration_policy");

    protected override Evidence Look(Hub hub, Architecture architecture) => hub.DefaultStandards;
}
