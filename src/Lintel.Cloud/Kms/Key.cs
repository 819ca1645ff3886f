using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Kms;

/// <summary>A customer managed KMS key. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html</summary>
public sealed record Key : Resource, IResource<Key>
{
    public static ResourceTypes Types => new("aws_kms_key", "AWS::KMS::Key");

    public Setting<bool> Rotates { get; private init; }

    public Setting<int> RotationDays { get; private init; }

    /// <summary>Days between deletion and the loss of everything encrypted with it.</summary>
    public Setting<int> DeletionWindowDays { get; private init; }

    public Setting<bool> Enabled { get; private init; }

    public Setting<string> Usage { get; private init; }

    public Setting<string> Spec { get; private init; }

    public Setting<bool> MultiRegion { get; private init; }

    /// <summary>The key store outside of KMS that holds the material.</summary>
    public Setting<string> CustomKeyStore { get; private init; }

    public PolicyDocument Policy { get; private init; } = new();

    /// <summary>Whether KMS can rotate it by itself: only symmetric keys whose material KMS made.</summary>
    public Verdict CanRotate => Spec.Is("SYMMETRIC_DEFAULT") & Usage.IsText("ENCRYPT_DECRYPT") & !CustomKeyStore.IsSet;

    public static Key Read(Reader from) => new()
    {
        Rotates            = from.Get("enable_key_rotation",         "EnableKeyRotation", otherwise: false),
        RotationDays       = from.Get("rotation_period_in_days",     "RotationPeriodInDays", otherwise: 365),
        DeletionWindowDays = from.Get("deletion_window_in_days",     "PendingWindowInDays", otherwise: 30),
        Enabled            = from.Get("is_enabled",                  "Enabled", otherwise: true),
        Usage              = from.Get("key_usage",                   "KeyUsage", otherwise: "ENCRYPT_DECRYPT"),
        Spec               = from.Get("customer_master_key_spec",    "KeySpec", otherwise: "SYMMETRIC_DEFAULT"),
        MultiRegion        = from.Get("multi_region",                "MultiRegion", otherwise: false),
        CustomKeyStore     = from.Get<string>("custom_key_store_id", null),
        Policy             = PolicyDocument.Read(Policied(from),     "policy", "KeyPolicy"),
    };

    private static Reader Policied(Reader from) =>
        from.Get<string>("policy", "KeyPolicy").IsSet.Kind != VerdictKind.Fail || !from.IsTerraform ? from : from.Satellite("aws_kms_key_policy", by: "key_id");
}
