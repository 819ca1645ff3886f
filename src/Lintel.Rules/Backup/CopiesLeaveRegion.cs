using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class CopiesLeaveRegion : ArchitectureRule<BackupPlan>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Copies of backups are kept in another Region",
        Fails = "All copies of the backups stay in the same Region",
        Severity = Severity.Low,
        Practices = [new(Rel13.Bp02, OnPass.Supports, OnFailure.Weakens), new(Rel09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(BackupPlan plan, Architecture architecture) => plan.Rules.Any(rule => !rule.Copies.IsEmpty);

    protected override Verdict Holds(BackupPlan plan, Architecture architecture) =>
        plan.Rules.Any(rule => rule.Copies.Any(copy => Leaves(plan, copy.Vault, architecture)));

    protected override Evidence Look(BackupPlan plan, Architecture architecture) => plan.Rules.Items
        .SelectMany(rule => rule.Copies.Items).Select(copy => copy.Vault).FirstOrDefault() is { } vault
            ? Evidence.Saying($"every copy stays in {plan.Region ?? "the Region"}", vault.Location)
            : Evidence.Saying("no copy leaves the Region");

    private static Verdict Leaves(BackupPlan plan, Setting<string> vault, Architecture architecture) => architecture.Find<BackupVault>(vault).OrNull is { } found
        ? Regions.Differ(plan, found)
        : Regions.Differ(plan, vault);
}
