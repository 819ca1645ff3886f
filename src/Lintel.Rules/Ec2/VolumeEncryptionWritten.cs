using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class VolumeEncryptionWritten : VolumeRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The encryption of block volumes is written down",
        Fails = "Whether the volume is encrypted is left to the account",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_3", "CKV_AWS_8", "AVD-AWS-0026", "AVD-AWS-0008", "AVD-AWS-0131", "EC2.3", "ENCRYPTED_VOLUMES",
            "ebs_volume_encryption_disabled", "launch_configuration_is_not_encrypted", "ec2_ebs_volume_encryption",
            "cc997676-481b-4e93-aa81-d19f8c5e9b12", "4de9de27-254e-424f-bd70-4c1e95790838", "80b7ac3f-d2b7-4577-9b10-df7913497162",
        ],
    };

    // A volume that is written as not encrypted is another rule's business.
    protected override Verdict AppliesTo(BlockVolume volume) => !volume.Encrypted.IsSet | !volume.Encrypted.Is(false);

    // The account's switch, where it stands in the same sources, says it for all volumes.
    protected override Verdict Holds(BlockVolume volume, Architecture architecture) =>
        volume.Encrypted.IsSet | volume.Snapshot.IsNamed | volume.KmsKey.IsNamed | architecture.Known<EbsEncryptionByDefault>().Any(account => account.Enabled.Is(true));

    protected override Evidence Look(BlockVolume volume) => Evidence.Of(volume.Encrypted) with { Location = volume.Encrypted.Location ?? volume.Location };
}
