using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Kms;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kms;

public sealed class KeyRotates : ArchitectureRule<Key>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Keys of KMS are rotated",
        Fails = "The key keeps its material for ever",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_7", "AVD-AWS-0065", "CMK_BACKING_KEY_ROTATION_ENABLED", "KMS.4", "kms_cmk_rotation_enabled",
            "cmk_rotation_disabled", "22fbfeac-7b5a-421a-8a27-7a2178bb910b", "kms_enable_key_rotation_disabled",
            "1c07bfaf-663c-4f6f-b22b-8e2d481e4df5", "235ca980-eb71-48f4-9030-df0c371029eb",
        ],
    };

    // Asymmetric keys, HMAC keys and keys from outside cannot be rotated by KMS.
    protected override Verdict AppliesTo(Key key, Architecture architecture) => key.CanRotate;

    protected override Verdict Holds(Key key, Architecture architecture) => key.Rotates.Is(true);

    protected override Evidence Look(Key key, Architecture architecture) => Evidence.Of(key.Rotates) with { Path = [key.Address, .. architecture.EncryptedWith(key).Select(store => store.Address)] };

    protected override Func<Key, Architecture, Fix?> Mend => (key, _) => Fix.Set(key.Rotates, true);
}
