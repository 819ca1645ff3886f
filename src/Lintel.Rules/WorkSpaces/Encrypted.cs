using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Cloud.WorkSpaces;

namespace Lintel.Rules.WorkSpaces;

public sealed class Encrypted : Rule<Desktop>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Volumes of virtual desktops are encrypted",
        Fails = "A volume of the desktop is stored without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_155", "CKV_AWS_156", "AVD-AWS-0109", "workspace_without_encryption",
            "workspaces_workspace_volume_not_encrypted", "WORKSPACE_ENCRYPTION_ENABLED", "WorkSpaces.1", "WorkSpaces.2",
            "workspaces_volume_encryption_enabled", "89827c57-5a8a-49eb-9731-976a606d70db", "b9033580-6886-401a-8631-5f19f5bb24c7",
        ],
        Replaces = true,
    };

    protected override ImmutableArray<Aspect> Aspects(Desktop desktop) =>
    [
        new(desktop.UserVolumeEncrypted.Is(true), ["CKV_AWS_155", "WorkSpaces.1", "workspace_without_encryption", "89827c57-5a8a-49eb-9731-976a606d70db"]),
        new(desktop.RootVolumeEncrypted.Is(true), ["CKV_AWS_156", "WorkSpaces.2"]),
    ];

    protected override Verdict Holds(Desktop desktop) => desktop.UserVolumeEncrypted.Is(true) & desktop.RootVolumeEncrypted.Is(true);

    protected override Evidence Look(Desktop desktop) => Evidence.Of(desktop.UserVolumeEncrypted, desktop.RootVolumeEncrypted);
}
