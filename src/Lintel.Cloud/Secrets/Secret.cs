using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Secrets;

/// <summary>A secret of Secrets Manager with its rotation and policy. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html</summary>
public sealed record Secret : Resource, IResource<Secret>, IEncryptedStore, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_secretsmanager_secret", "AWS::SecretsManager::Secret") { Names = [("name", "Name")] };

    public Setting<string> KmsKey { get; private init; }

    /// <summary>Days in which a deleted secret can be brought back; 0 deletes at once.</summary>
    public Setting<int> RecoveryWindowDays { get; private init; }

    public SettingList<Setting<string>> ReplicaRegions { get; private init; }

    public Setting<int> RotationDays { get; private init; }

    public Setting<string> RotationSchedule { get; private init; }

    /// <summary>Whether anything rotates it.</summary>
    public Verdict Rotates { get; private init; }

    /// <summary>The secret itself, which CloudFormation can be given with it.</summary>
    private Setting<string> Text { get; init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Text]);

    public PolicyDocument Policy { get; private init; } = new();

    public static Secret Read(Reader from)
    {
        var rotation = from.IsTerraform
            ? from.Satellite("aws_secretsmanager_secret_rotation", by: "secret_id")
            : from.Satellite("AWS::SecretsManager::RotationSchedule", by: "SecretId");
        return new()
        {
            KmsKey             = from.Get<string>("kms_key_id",                               "KmsKeyId"),
            RecoveryWindowDays = from.Get("recovery_window_in_days",                          null, otherwise: 30),
            ReplicaRegions     = from.Blocks("replica", "ReplicaRegions", replica => replica.Get<string>("region", "Region")),
            RotationDays       = rotation.Get<int>("rotation_rules.automatically_after_days", "RotationRules.AutomaticallyAfterDays")
                .Or(from.Get<int>("rotation_rules.automatically_after_days", null)),
            RotationSchedule   = rotation.Get<string>("rotation_rules.schedule_expression",   "RotationRules.ScheduleExpression"),
            Rotates            = rotation.Exists | from.Get<string>("rotation_lambda_arn", null).IsSet,
            Text               = from.GetSecret(null,                                         "SecretString"),
            Policy             = PolicyDocument.Read(Policied(from),                          "policy", "ResourcePolicy"),
        };
    }

    private static Reader Policied(Reader from) =>
        !from.IsTerraform ? from.Satellite("AWS::SecretsManager::ResourcePolicy", by: "SecretId")
        : from.Get<string>("policy", null).IsSet.Kind != VerdictKind.Fail ? from
        : from.Satellite("aws_secretsmanager_secret_policy", by: "secret_arn");
}
