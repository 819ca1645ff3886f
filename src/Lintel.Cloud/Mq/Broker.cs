using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Mq;

/// <summary>An Amazon MQ broker. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html</summary>
public sealed record Broker : Resource, IResource<Broker>, IEncryptedStore, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_mq_broker", "AWS::AmazonMQ::Broker") { Names = [("broker_name", "BrokerName")] };

    /// <summary><c>ActiveMQ</c> or <c>RabbitMQ</c>.</summary>
    public Setting<string> EngineType { get; private init; }

    /// <summary><c>SINGLE_INSTANCE</c>, <c>ACTIVE_STANDBY_MULTI_AZ</c> or <c>CLUSTER_MULTI_AZ</c>.</summary>
    public Setting<string> DeploymentMode { get; private init; }

    public Setting<bool> PubliclyAccessible { get; private init; }

    public Setting<bool> GeneralLog { get; private init; }

    /// <summary>Who administers the broker; only ActiveMQ keeps it.</summary>
    public Setting<bool> AuditLog { get; private init; }

    public Setting<bool> AutoMinorVersionUpgrade { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary>The passwords of its users.</summary>
    public SettingList<Setting<string>> Passwords { get; private init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => Passwords;

    public static Broker Read(Reader from) => new()
    {
        EngineType              = from.Get<string>("engine_type", "EngineType"),
        DeploymentMode          = from.Get("deployment_mode", "DeploymentMode", otherwise: "SINGLE_INSTANCE"),
        PubliclyAccessible      = from.Get("publicly_accessible", "PubliclyAccessible", otherwise: false),
        GeneralLog              = from.Get("logs.general", "Logs.General", otherwise: false),
        AuditLog                = from.Get("logs.audit", "Logs.Audit", otherwise: false),
        AutoMinorVersionUpgrade = from.Get("auto_minor_version_upgrade", "AutoMinorVersionUpgrade", otherwise: false),
        KmsKey                  = from.Get<string>("encryption_options.kms_key_id", "EncryptionOptions.KmsKeyId"),
        Passwords               = from.Blocks("user", "Users", user => user.GetSecret("password", "Password")),
    };
}
