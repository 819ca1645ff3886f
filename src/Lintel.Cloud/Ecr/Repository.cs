using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ecr;

/// <summary>A private image repository. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html</summary>
public sealed record Repository : Resource, IResource<Repository>
{
    public static ResourceTypes Types => new("aws_ecr_repository", "AWS::ECR::Repository")
    {
        Names = [("name", "RepositoryName")],
        ImpliedBy = [("aws_ecr_repository_policy", "repository")],
    };

    /// <summary><c>MUTABLE</c> lets a tag be pushed again.</summary>
    public Setting<string> TagMutability { get; private init; }

    /// <summary>Basic scanning of this repository; scanning of the whole registry goes over it.</summary>
    public Setting<bool> ScanOnPush { get; private init; }

    /// <summary><c>AES256</c>, <c>KMS</c> or <c>KMS_DSSE</c>.</summary>
    public Setting<string> EncryptionType { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary>JSON that says which images expire.</summary>
    public Setting<string> LifecyclePolicy { get; private init; }

    /// <summary>Who else may use the repository.</summary>
    public required PolicyDocument Policy { get; init; }

    public static Repository Read(Reader from) => new()
    {
        TagMutability   = from.Get("image_tag_mutability",                        "ImageTagMutability",                    otherwise: "MUTABLE"),
        ScanOnPush      = from.Get("image_scanning_configuration.scan_on_push",   "ImageScanningConfiguration.ScanOnPush", otherwise: false),
        EncryptionType  = from.Get("encryption_configuration.encryption_type",    "EncryptionConfiguration.EncryptionType", otherwise: "AES256"),
        KmsKey          = from.Get<string>("encryption_configuration.kms_key",    "EncryptionConfiguration.KmsKey"),
        LifecyclePolicy = from.Get<string>(null,                                  "LifecyclePolicy.LifecyclePolicyText")
            .Or(from.Satellite("aws_ecr_lifecycle_policy", by: "repository").Get<string>("policy", null)),
        Policy          = PolicyDocument.Read(from.Satellite("aws_ecr_repository_policy", by: "repository"), "policy", null)
            .Or(PolicyDocument.Read(from, null, "RepositoryPolicyText")),
    };
}
