using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.DynamoDb;

/// <summary>A DynamoDB table. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html</summary>
public sealed record Table : Resource, IResource<Table>, IEncryptedStore, IBackedUpStore
{
    public static ResourceTypes Types => new("aws_dynamodb_table", "AWS::DynamoDB::Table") { Names = [("name", "TableName")] };

    public Setting<string> TableName { get; private init; }

    /// <summary><c>PROVISIONED</c> or <c>PAY_PER_REQUEST</c>.</summary>
    public Setting<string> BillingMode { get; private init; }

    public Setting<int> ReadCapacity { get; private init; }

    public Setting<int> WriteCapacity { get; private init; }

    public Setting<bool> PointInTimeRecovery { get; private init; }

    public Setting<bool> DeletionProtection { get; private init; }

    /// <summary>Key of one's own; without, DynamoDB encrypts with a key that it owns.</summary>
    public Setting<string> KmsKey { get; private init; }

    /// <summary>Whether items expire by themselves.</summary>
    public Setting<bool> Expiry { get; private init; }

    public Setting<bool> Stream { get; private init; }

    /// <summary>Other Regions that hold a copy.</summary>
    public SettingList<Setting<string>> Replicas { get; private init; }

    /// <summary><c>STANDARD</c> or <c>STANDARD_INFREQUENT_ACCESS</c>.</summary>
    public Setting<string> TableClass { get; private init; }

    /// <summary>What each secondary index copies: <c>ALL</c>, <c>KEYS_ONLY</c> or <c>INCLUDE</c>.</summary>
    public SettingList<Setting<string>> IndexProjections { get; private init; }

    public Verdict KeepsBackups => PointInTimeRecovery.Is(true);

    public static Table Read(Reader from) => new()
    {
        TableName           = from.Get<string>("name",                            "TableName"),
        BillingMode         = from.Get("billing_mode",                            "BillingMode", otherwise: "PROVISIONED"),
        ReadCapacity        = from.Get<int>("read_capacity",                      "ProvisionedThroughput.ReadCapacityUnits"),
        WriteCapacity       = from.Get<int>("write_capacity",                     "ProvisionedThroughput.WriteCapacityUnits"),
        PointInTimeRecovery = from.Get("point_in_time_recovery.enabled",          "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", otherwise: false),
        DeletionProtection  = from.Get("deletion_protection_enabled",             "DeletionProtectionEnabled",           otherwise: false),
        KmsKey              = from.Get<string>("server_side_encryption.kms_key_arn", "SSESpecification.KMSMasterKeyId"),
        Expiry              = from.Get("ttl.enabled",                             "TimeToLiveSpecification.Enabled",     otherwise: false),
        Stream              = from.Get("stream_enabled",                          null,                                  otherwise: false),
        Replicas            = from.Blocks("replica", null, replica => replica.Get<string>("region_name", null))
                                  .Concat(from.Satellites("aws_dynamodb_table_replica", by: "global_table_arn").Select(replica => replica.Get<string>("id", null))),
        TableClass          = from.Get("table_class",                             "TableClass",                          otherwise: "STANDARD"),
        IndexProjections    = from.Blocks("global_secondary_index", "GlobalSecondaryIndexes", index => index.Get<string>("projection_type", "Projection.ProjectionType")),
    };
}
