using Lintel.Cloud.Backup;
using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class VaultLocked : Rule<BackupVault>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Backups cannot be deleted early",
        Fails = "Whoever has the rights can delete every backup",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp02, OnPass.Proves, OnFailure.Weakens), new(Sec08.Bp03, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict Holds(BackupVault vault) => vault.IsLocked | vault.Policy.Statements.Any(Denies);

    protected override Evidence Look(BackupVault vault) => Evidence.Saying("it has no lock, and no policy that denies deletion");

    private static Verdict Denies(PolicyStatement statement) => statement.Denies & statement.Includes("backup:DeleteRecoveryPoint");
}
