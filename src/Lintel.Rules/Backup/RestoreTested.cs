using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class RestoreTested : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Restores are tried on a schedule",
        Fails = "Nobody knows whether the backups can be restored",
        Severity = Severity.Low,
        Practices = [new(Rel09.Bp04, OnPass.Proves, OnFailure.Refutes), new(Rel13.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict AppliesTo(Architecture architecture) => !architecture.Known<BackupPlan>().IsEmpty;

    protected override Verdict Holds(Architecture architecture) => architecture.Known<RestoreTestingPlan>().Any(plan => !plan.SelectedTypes.IsEmpty);

    protected override Evidence Look(Architecture architecture) => architecture.Known<RestoreTestingPlan>().Items is [var plan, ..]
        ? Evidence.Saying("the restore testing plan selects nothing", plan.Location)
        : Evidence.Saying("there is no restore testing plan", architecture.All<BackupPlan>().Select(plan => plan.Location).FirstOrDefault());
}
