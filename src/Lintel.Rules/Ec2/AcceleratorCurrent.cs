using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class AcceleratorCurrent : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Accelerators are of a current generation",
        Fails = "The accelerator is of a generation that does less work for the same energy",
        Severity = Severity.Low,
        Practices = [new(Sus05.Bp04, OnPass.Proves, OnFailure.Refutes), new(Perf02.Bp06, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(IMachine machine) => machine.InstanceType.IsPresentAnd(IsAccelerated);

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.InstanceType.IsPreviousGeneration;

    protected override Evidence Look(IMachine machine) => machine.InstanceType;

    // p, g (with a number), inf, trn, dl, f and vt are the accelerated families.
    private static bool IsAccelerated(string type)
    {
        var family = type.Split('.')[0];
        var letters = family.TakeWhile(char.IsAsciiLetter).Count();
        return letters < family.Length && family[..letters] is "p" or "g" or "inf" or "trn" or "dl" or "f" or "vt";
    }
}
