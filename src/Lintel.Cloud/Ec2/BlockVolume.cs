using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>A volume that an instance is launched with.</summary>
public sealed record BlockVolume
{
    internal const string EncryptionDecidedBy = "the account's EBS encryption by default, or the snapshot it is made from, decides";

    public required Setting<bool> Encrypted { get; init; }

    /// <summary><c>gp3</c>, <c>gp2</c>, <c>io2</c>…</summary>
    public required Setting<string> Kind { get; init; }

    public required Setting<int> SizeGib { get; init; }

    public required Setting<int> Iops { get; init; }

    public required Setting<string> KmsKey { get; init; }

    /// <summary>The snapshot it is made from, which decides whether it is encrypted.</summary>
    public required Setting<string> Snapshot { get; init; }

    public required Setting<bool> DeleteOnTermination { get; init; }

    public required Location Location { get; init; }

    /// <summary>All volumes of an instance or a launch configuration.</summary>
    internal static SettingList<BlockVolume> OfMachine(Reader from) => from
        .Blocks("root_block_device", null, Root)
        .Concat(from.Blocks("ebs_block_device", null, Further))
        .Concat(from.Blocks(null, "BlockDeviceMappings", mapping => Mapped(mapping.Block(null, "Ebs"))));

    internal static BlockVolume Root(Reader from) => Read(from, from.GetDecidedElsewhere<string>("volume_type", null, "the AMI decides"));

    internal static BlockVolume Further(Reader from) => Read(from, from.Get("volume_type", null, otherwise: "gp2"));

    internal static BlockVolume Mapped(Reader from) => Read(from, from.GetDecidedElsewhere<string>("volume_type", "VolumeType", "the AMI decides for its own volumes"));

    internal static BlockVolume OfResource(Reader from) => Read(from, from.Get("type", "VolumeType", otherwise: "gp2"));

    private static BlockVolume Read(Reader from, Setting<string> kind) => new()
    {
        Kind                = kind,
        Encrypted           = from.GetDecidedElsewhere<bool>("encrypted", "Encrypted", EncryptionDecidedBy),
        KmsKey              = from.Get<string>("kms_key_id",              "KmsKeyId"),
        Snapshot            = from.Get<string>("snapshot_id",             "SnapshotId"),
        SizeGib             = from.Get<int>("volume_size",                "VolumeSize").Or(from.Get<int>("size", "Size")),
        Iops                = from.Get<int>("iops",                       "Iops"),
        DeleteOnTermination = from.Get("delete_on_termination",           "DeleteOnTermination", otherwise: true),
        Location            = from.Location,
    };
}
