using Lintel.Cloud.Ecr;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecr;

public sealed class RepositoryKeyOwn : Rule<Repository>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Images are encrypted with a key of KMS",
        Fails = "Images are encrypted with a key that S3 owns",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases = ["CKV_AWS_136", "AVD-AWS-0033", "ecr_repository_not_encrypted", "0e32d561-4b5a-4664-a6e3-a3fa85649157"],
        Replaces = true,
    };

    protected override Verdict Holds(Repository repository) => repository.EncryptionType.IsOneOf("KMS", "KMS_DSSE");

    protected override Evidence Look(Repository repository) => repository.EncryptionType;
}
