using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class SelectionMatches : ArchitectureRule<BackupSelection>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Backup selections include something",
        Fails = "The selection of the backup plan includes nothing",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp01, OnPass.Proves, OnFailure.Refutes), new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes)],
    };

    // Without anything that could be backed up here, the selection is for others.
    protected override Verdict AppliesTo(BackupSelection selection, Architecture architecture) =>
        architecture.Protectable().Any() ? Population.Everyone : !Population.Everyone;

    protected override Verdict Holds(BackupSelection selection, Architecture architecture) => architecture.Includes(selection);

    protected override Evidence Look(BackupSelection selection, Architecture architecture) =>
        Evidence.Saying("none of the stores here has the ARN or the tag that it asks for", selection.AnyTags.Items is [var tag, ..] ? tag.Value.Location : null);
}
