using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

/// <summary>A check on everything that launches instances: instances themselves, launch templates and launch configurations.</summary>
public abstract class MachineRule : Rule
{
    public sealed override bool Mends => Mend is not null;

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Of<Instance>(architecture).Concat(Of<LaunchTemplate>(architecture)).Concat(Of<LaunchConfiguration>(architecture));

    protected virtual Verdict AppliesTo(IMachine machine) => Population.Everyone;

    protected abstract Verdict Holds(IMachine machine, Architecture architecture);

    protected abstract Evidence Look(IMachine machine);

    /// <summary>What mends a failure; null for a rule that knows no safe change.</summary>
    protected virtual Func<IMachine, Fix?>? Mend => null;

    private IEnumerable<Judgement> Of<T>(Architecture architecture)
        where T : Resource, IMachine => Population.Judge<T>(
            architecture, machine => AppliesTo(machine), machine => Holds(machine, architecture), machine => Look(machine), mend: machine => Mend?.Invoke(machine));
}
