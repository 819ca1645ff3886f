using Lintel.Cloud.Ec2;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class InstanceRecovers : Rule<Instance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances are started again when their hardware fails",
        Fails = "Recovery on other hardware is switched off",
        Severity = Severity.Medium,
        Practices = [new(Rel11.Bp03, OnPass.Supports, OnFailure.Refutes), new(Rel10.Bp02, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict Holds(Instance instance) => !instance.AutoRecovery.IsText("disabled");

    protected override Evidence Look(Instance instance) => Evidence.Of(instance.AutoRecovery);

    protected override Func<Instance, Fix?> Mend => instance => Fix.Set(instance.AutoRecovery, "default");
}
