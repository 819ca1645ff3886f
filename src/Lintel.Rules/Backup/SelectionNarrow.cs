using Lintel.Cloud.Backup;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class SelectionNarrow : Rule<BackupSelection>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Backup plans choose what is worth a backup",
        Fails = "Everything that can be backed up is, caches, copies and scratch data among it",
        Severity = Severity.Low,
        Practices = [new(Sus04.Bp08, OnPass.Supports, OnFailure.Refutes), new(Cost04.Bp05, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict Holds(BackupSelection selection) => !selection.Resources.Any(arn => arn.IsText("*"))
        | !selection.NotResources.IsEmpty | !selection.AnyTags.IsEmpty | !selection.AllTags.IsEmpty | selection.HasOtherConditions;

    protected override Evidence Look(BackupSelection selection) => Evidence.Of([.. selection.Resources.Items.Select(arn => (ISetting)arn)]);
}
