using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class PlanSelects : ArchitectureRule<BackupPlan>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Backup plans have a selection",
        Fails = "The backup plan backs up nothing, as no selection belongs to it",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(BackupPlan plan, Architecture architecture) =>
        !architecture.ReferringTo<BackupSelection>(plan).IsEmpty;

    protected override Evidence Look(BackupPlan plan, Architecture architecture) => architecture.ReferringTo<BackupSelection>(plan).Items is [var selection, ..]
        ? Evidence.Saying($"`{selection.Address}` says what it is for")
        : Evidence.Saying("nothing says what it is for");
}
