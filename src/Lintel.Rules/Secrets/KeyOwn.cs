using Lintel.Cloud.Secrets;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Secrets;

public sealed class KeyOwn : Rule<Secret>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Secrets are encrypted with a key that the workload controls",
        Fails = "The secret is encrypted with the key that all secrets of the account share",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_149", "AVD-AWS-0098", "secretsmanager_secret_without_kms", "secrets_manager_should_specify_kms_key_id",
            "secretsmanager_secret_encrypted_with_aws_managed_key", "SECRETSMANAGER_USING_CMK",
            "a2f548f2-188c-4fff-b172-e9a6acb216bd", "c8ae9ba9-c2f7-4e5c-b32e-a4b7712d4d22", "b0d3ef3f-845d-4b1b-83d6-63a5a380375f",
        ],
    };

    protected override Verdict Holds(Secret secret) => secret.KmsKey.IsNamed & !secret.KmsKey.Is(key => key.Contains("aws/secretsmanager", StringComparison.Ordinal));

    protected override Evidence Look(Secret secret) => secret.KmsKey;
}
