using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Glue;

/// <summary>How the data catalogue of an account is encrypted. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html</summary>
public sealed record CatalogEncryption : Resource, IResource<CatalogEncryption>
{
    private const string In = "data_catalog_encryption_settings.";
    private const string Within = "DataCatalogEncryptionSettings.";

    public static ResourceTypes Types => new("aws_glue_data_catalog_encryption_settings", "AWS::Glue::DataCatalogEncryptionSettings");

    /// <summary><c>SSE-KMS</c> or <c>DISABLED</c>.</summary>
    public Setting<string> Mode { get; private init; }

    public Setting<string> Key { get; private init; }

    /// <summary>Whether passwords of connections are given out encrypted only.</summary>
    public Setting<bool> PasswordsEncrypted { get; private init; }

    public Setting<string> PasswordKey { get; private init; }

    public static CatalogEncryption Read(Reader from) => new()
    {
        Mode               = from.Get(In + "encryption_at_rest.catalog_encryption_mode", Within + "EncryptionAtRest.CatalogEncryptionMode", otherwise: "DISABLED"),
        Key                = from.Get<string>(In + "encryption_at_rest.sse_aws_kms_key_id", Within + "EncryptionAtRest.SseAwsKmsKeyId"),
        PasswordsEncrypted = from.Get(In + "connection_password_encryption.return_connection_password_encrypted",
            Within + "ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted", otherwise: false),
        PasswordKey        = from.Get<string>(In + "connection_password_encryption.aws_kms_key_id", Within + "ConnectionPasswordEncryption.KmsKeyId"),
    };
}
