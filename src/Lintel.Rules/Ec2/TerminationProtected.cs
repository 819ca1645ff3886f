using Lintel.Cloud.Ec2;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class TerminationProtected : Rule<Instance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Stand-alone instances are protected from termination",
        Fails = "One wrong call ends an instance that nothing replaces",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp04, OnPass.Supports, OnFailure.Nothing), new(Ops06.Bp01, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict Holds(Instance instance) => instance.TerminationProtection.Is(true);

    protected override Evidence Look(Instance instance) => Evidence.Of(instance.TerminationProtection);

    protected override Func<Instance, Fix?> Mend => instance => Fix.Set(instance.TerminationProtection, true);
}
