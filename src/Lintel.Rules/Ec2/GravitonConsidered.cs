using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class GravitonConsidered : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances run on AWS's own processors where these are offered",
        Fails = "The same instance is offered with a Graviton processor, for less money and energy",
        Severity = Severity.Low,
        Practices = [new(Sus05.Bp02, OnPass.Proves, OnFailure.Weakens), new(Perf02.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(IMachine machine) => machine.InstanceType.IsSet;

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.InstanceType.HasGravitonTwin;

    protected override Evidence Look(IMachine machine) => machine.InstanceType.GravitonTwinOrNull is { } twin
        ? Evidence.Saying($"{machine.InstanceType.Describe()}; `{twin}` is its twin", machine.InstanceType.Location)
        : Evidence.Of(machine.InstanceType);
}
