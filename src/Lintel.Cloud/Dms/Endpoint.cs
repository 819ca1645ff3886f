using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Dms;

/// <summary>A database that the Database Migration Service reads or writes. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html</summary>
public sealed record Endpoint : Resource, IResource<Endpoint>, IEncryptedStore, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_dms_endpoint", "AWS::DMS::Endpoint");

    /// <summary><c>mysql</c>, <c>postgres</c>, <c>mongodb</c>, <c>s3</c>, <c>kafka</c>…</summary>
    public Setting<string> Engine { get; private init; }

    /// <summary><c>none</c>, <c>require</c>, <c>verify-ca</c> or <c>verify-full</c>.</summary>
    public Setting<string> SslMode { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<string> Password { get; private init; }

    /// <summary>The password for a MongoDB, which CloudFormation keeps apart.</summary>
    private Setting<string> DocumentPassword { get; init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password, DocumentPassword]);

    public static Endpoint Read(Reader from) => new()
    {
        Engine           = from.Get<string>("engine_name",  "EngineName"),
        SslMode          = from.Get("ssl_mode",             "SslMode", otherwise: "none"),
        KmsKey           = from.Get<string>("kms_key_arn",  "KmsKeyId"),
        Password         = from.GetSecret("password",       "Password"),
        DocumentPassword = from.GetSecret(null,             "MongoDbSettings.Password"),
    };
}
