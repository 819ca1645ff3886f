using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>An EBS volume of its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html</summary>
public sealed record Volume : Resource, IResource<Volume>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_ebs_volume", "AWS::EC2::Volume");

    public Setting<bool> Encrypted { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary><c>gp3</c>, <c>gp2</c>, <c>io2</c>…</summary>
    public Setting<string> Kind { get; private init; }

    public Setting<int> SizeGib { get; private init; }

    public Setting<int> Iops { get; private init; }

    public Setting<string> Zone { get; private init; }

    /// <summary>The same in the shape that volumes of machines have.</summary>
    public required BlockVolume Block { get; init; }

    /// <summary>The instances it is attached to.</summary>
    public SettingList<Setting<string>> AttachedTo { get; private init; }

    public static Volume Read(Reader from) => new()
    {
        Encrypted  = from.GetDecidedElsewhere<bool>("encrypted", "Encrypted", BlockVolume.EncryptionDecidedBy),
        KmsKey     = from.Get<string>("kms_key_id",        "KmsKeyId"),
        Kind       = from.Get("type",                      "VolumeType", otherwise: "gp2"),
        SizeGib    = from.Get<int>("size",                 "Size"),
        Iops       = from.Get<int>("iops",                 "Iops"),
        Zone       = from.Get<string>("availability_zone", "AvailabilityZone"),
        Block      = BlockVolume.OfResource(from),
        AttachedTo = from.Satellites("aws_volume_attachment", by: "volume_id").Select(link => link.Get<string>("instance_id", null))
            .Concat(from.Satellites("AWS::EC2::VolumeAttachment", by: "VolumeId").Select(link => link.Get<string>(null, "InstanceId"))),
    };
}
