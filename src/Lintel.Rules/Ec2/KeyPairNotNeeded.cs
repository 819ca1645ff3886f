using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class KeyPairNotNeeded : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Nobody logs in to instances with a key pair",
        Fails = "A key pair gives everybody who has a copy of it a shell",
        Severity = Severity.Low,
        Practices = [new(Sec06.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
        Replaces = true,
    };

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.KeyName.IsSet;

    protected override Evidence Look(IMachine machine) => Evidence.Of(machine.KeyName);
}
