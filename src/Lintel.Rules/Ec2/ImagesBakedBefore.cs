using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class ImagesBakedBefore : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances start from an image that is ready",
        Fails = "What an instance runs is updated or fetched while it starts, so no two need be alike",
        Severity = Severity.Low,
        Practices = [new(Rel08.Bp04, OnPass.Proves, OnFailure.Weakens), new(Rel11.Bp05, OnPass.Nothing, OnFailure.Nothing)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(IMachine machine) => machine.UserData.IsSet;

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.UserData.ChangesAtBoot;

    protected override Evidence Look(IMachine machine) =>
        Evidence.Saying($"`{machine.UserData.Name}` updates packages or fetches sources", machine.UserData.Location);
}
