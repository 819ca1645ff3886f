using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Trials;

public sealed class DatabaseWithoutSpare : ArchitectureRule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trial databases have no standby",
        Fails = "A trial database pays for a standby",
        Severity = Severity.Low,
        Practices =
        [
            new(Sus02.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Cost05.Bp05, OnPass.Supports, OnFailure.Refutes),
            new(Cost06.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Sus05.Bp01, OnPass.Supports, OnFailure.Refutes),
        ],
    };

    protected override Verdict AppliesTo(DbInstance instance, Architecture architecture) => Environments.IsForTrials(instance, architecture);

    protected override Verdict Holds(DbInstance instance, Architecture architecture) => !instance.MultiAz.Is(true);

    protected override Evidence Look(DbInstance instance, Architecture architecture) => instance.MultiAz;
}
