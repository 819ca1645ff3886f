using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class RetentionWithinLock : ArchitectureRule<BackupPlan>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Backups are kept for as long as the lock of their vault allows",
        Fails = "The vault refuses the backups, because its lock asks for another retention",
        Severity = Severity.High,
        Practices = [new(Sec07.Bp04, OnPass.Supports, OnFailure.Refutes), new(Rel09.Bp03, OnPass.Nothing, OnFailure.Refutes)],
    };

    protected override Verdict AppliesTo(BackupPlan plan, Architecture architecture) =>
        plan.Rules.Any(rule => VaultOf(rule, architecture) is { } vault ? vault.LockMinDays.IsSet | vault.LockMaxDays.IsSet : !Population.Everyone);

    protected override Verdict Holds(BackupPlan plan, Architecture architecture) => plan.Rules.All(rule => Fits(rule, architecture));

    protected override Evidence Look(BackupPlan plan, Architecture architecture) =>
        plan.Rules.Where(rule => !Fits(rule, architecture)).Items is [var rule, ..] && VaultOf(rule, architecture) is { } vault
            ? Evidence.Of(rule.DeleteAfterDays, vault.LockMinDays, vault.LockMaxDays) with
            {
                Location = rule.DeleteAfterDays.Location ?? rule.Location, Path = [vault.Address, plan.Address],
            }
            : Evidence.Of(plan.Rules.Select(rule => rule.DeleteAfterDays).FirstOrDefault());

    private static Verdict Fits(BackupRule rule, Architecture architecture) => VaultOf(rule, architecture) is { } vault
        ? IsLongEnough(rule.DeleteAfterDays, vault.LockMinDays) & IsShortEnough(rule.DeleteAfterDays, vault.LockMaxDays)
        : Population.Everyone;

    // What is kept for ever is kept long enough, and never short enough.
    private static Verdict IsLongEnough(Setting<int> kept, Setting<int> least) =>
        !least.IsSet | !kept.IsSet | kept.Satisfies(days => least.Is(limit => days >= limit));

    private static Verdict IsShortEnough(Setting<int> kept, Setting<int> most) =>
        !most.IsSet | (kept.IsSet & kept.Satisfies(days => most.Is(limit => days <= limit)));

    private static BackupVault? VaultOf(BackupRule rule, Architecture architecture) => architecture.Find<BackupVault>(rule.TargetVault).OrNull;
}
