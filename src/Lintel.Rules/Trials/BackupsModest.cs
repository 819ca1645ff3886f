using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Trials;

public sealed class BackupsModest : ArchitectureRule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trial databases keep few backups",
        Fails = "A trial database keeps backups for more than a week",
        Severity = Severity.Low,
        Practices = [new(Sus04.Bp08, OnPass.Supports, OnFailure.Weakens)],
    };

    private const int Week = 7;

    protected override Verdict AppliesTo(DbInstance instance, Architecture architecture) => Environments.IsForTrials(instance, architecture);

    protected override Verdict Holds(DbInstance instance, Architecture architecture) => instance.BackupRetentionDays.Is(days => days <= Week);

    protected override Evidence Look(DbInstance instance, Architecture architecture) => instance.BackupRetentionDays;
}
