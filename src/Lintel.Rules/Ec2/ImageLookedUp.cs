using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class ImageLookedUp : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "AMIs are looked up, so that patches reach new instances",
        Fails = "The AMI is written down by its id",
        Severity = Severity.Low,
        Practices = [new(Sec06.Bp02, OnPass.Supports, OnFailure.Weakens), new(Ops05.Bp05, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(IMachine machine) => machine.Image.IsSet;

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.Image.StartsWith("ami-") | machine.Image.IsReference;

    protected override Evidence Look(IMachine machine) => Evidence.Of(machine.Image);
}
