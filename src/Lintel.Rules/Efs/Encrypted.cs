using Lintel.Cloud.Efs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Efs;

public sealed class Encrypted : Rule<FileSystem>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "File systems are encrypted at rest",
        Fails = "The file system is stored without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes), new(Rel09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_42", "AVD-AWS-0037", "EFS_ENCRYPTED_CHECK", "EFS.1", "efs_encryption_at_rest_enabled", "efs_not_encrypted",
            "48207659-729f-4b5c-9402-f884257d794f", "2ff8e83c-90e1-4d68-a300-6d652112e622",
        ],
        Effort = Effort.Large,
        Replaces = true,
    };

    protected override Verdict Holds(FileSystem system) => system.Encrypted.Is(true);

    protected override Evidence Look(FileSystem system) => system.Encrypted;
}
