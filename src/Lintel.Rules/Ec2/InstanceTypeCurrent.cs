using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class InstanceTypeCurrent : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instance types are of a current generation",
        Fails = "The instance type is of a previous generation",
        Severity = Severity.Low,
        Practices =
        [
            new(Perf02.Bp02, OnPass.Supports, OnFailure.Refutes),
            new(Perf05.Bp06, OnPass.Proves, OnFailure.Weakens),
            new(Sus05.Bp02, OnPass.Nothing, OnFailure.Weakens),
            new(Cost06.Bp02, OnPass.Nothing, OnFailure.Nothing),
            new(Perf02.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict AppliesTo(IMachine machine) => machine.InstanceType.IsSet;

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.InstanceType.IsPreviousGeneration;

    protected override Evidence Look(IMachine machine) => machine.InstanceType.SuccessorOrNull is { } successor
        ? Evidence.Saying($"{machine.InstanceType.Describe()}; `{successor}` takes its place", machine.InstanceType.Location)
        : Evidence.Of(machine.InstanceType);
}
