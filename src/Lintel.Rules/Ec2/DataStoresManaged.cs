using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class DataStoresManaged : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases, caches and brokers are managed services",
        Fails = "User data installs a database, cache or broker that AWS offers as a managed service",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec01.Bp05, OnPass.Supports, OnFailure.Refutes),
            new(Cost05.Bp05, OnPass.Supports, OnFailure.Weakens),
            new(Sus05.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Perf03.Bp01, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Large,
    };

    protected override Verdict AppliesTo(IMachine machine) => machine.UserData.IsSet;

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.UserData.InstallsDataStore;

    protected override Evidence Look(IMachine machine) =>
        Evidence.Saying($"`{machine.UserData.Name}` installs its server package", machine.UserData.Location);
}
