using Lintel.Cloud.Ecs;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskVolumesEncryptedInTransit : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Tasks reach file systems over TLS",
        Fails = "A volume on EFS is mounted without encryption in transit",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_97", "AVD-AWS-0035"],
    };

    protected override Verdict AppliesTo(TaskDefinition task) => !task.FileSystemTransitEncryption.IsEmpty;

    protected override Verdict Holds(TaskDefinition task) => task.FileSystemTransitEncryption.All(setting => setting.IsText("ENABLED"));

    protected override Evidence Look(TaskDefinition task) => Evidence.Of(
        [.. task.FileSystemTransitEncryption.Items.Where(setting => setting.IsText("ENABLED").Kind != VerdictKind.Pass)]);

    protected override Func<TaskDefinition, Fix?> Mend => task => Fix.All([.. task.FileSystemTransitEncryption.Items.Where(setting => setting.IsText("ENABLED").Kind != VerdictKind.Pass)
        .Select(setting => Change.OrNull(setting, "ENABLED"))]);
}
