using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.Data;

public sealed class StoresKeyed : ContractRule<IEncryptedStore>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Stores are encrypted with a key that the workload controls",
        Fails = "The store is encrypted with a key that AWS chooses, if at all",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing), new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases = [.. Kinds.SelectMany(kind => kind.Aliases)],
        Effort = Effort.Medium,
    };

    // Other scanners make a check of each kind of resource.
    private static readonly ImmutableArray<(string[] Types, ImmutableArray<string> Aliases)> Kinds =
    [
        (["aws_ebs_volume", "AWS::EC2::Volume"],
        [
            "CKV_AWS_189", "AVD-AWS-0027", "EBS_VOLUME_ENCRYPTION_KEY_RULE", "ebs_volume_without_kms_key_id",
            "b7063015-6c31-4658-a8e7-14f98f37fd42",
        ]),
        (["aws_efs_file_system", "AWS::EFS::FileSystem"],
            ["CKV_AWS_184", "efs_without_kms", "25d251f3-f348-4f95-845c-1090e41a615c", "6d087495-2a42-4735-abf7-02ef5660a7e6"]),
        (["aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup"], ["CKV_AWS_191"]),
        (["aws_docdb_cluster", "AWS::DocDB::DBCluster"],
        [
            "CKV_AWS_182", "AVD-AWS-0022", "docdb_cluster_without_kms", "4766d3ea-241c-4ee6-93ff-c380c996bd1a",
            "docdb_cluster_encrypted_with_aws_managed_key", "2134641d-30a4-4b16-8ffc-2cd4c4ffd15d",
        ]),
        (["aws_neptune_cluster", "AWS::Neptune::DBCluster"], ["CKV_AWS_347", "AVD-AWS-0128"]),
        (["aws_rds_cluster", "AWS::RDS::DBCluster"], ["CKV_AWS_327", "AVD-AWS-0079"]),
        (["aws_redshift_cluster", "AWS::Redshift::Cluster"],
            ["CKV_AWS_142", "AVD-AWS-0084", "redshift_cluster_without_kms_cmk", "de76a0d6-66d5-45c9-9022-f05545b85c78"]),
        (["aws_kinesis_stream", "AWS::Kinesis::Stream"], ["CKV_AWS_185"]),
        (["aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream"], ["CKV_AWS_241"]),
        (["aws_mq_broker", "AWS::AmazonMQ::Broker"],
        [
            "CKV_AWS_209", "AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_RULE",
        ]),
        (["aws_sns_topic", "AWS::SNS::Topic"],
            ["AVD-AWS-0136", "sns_topic_encrypted_with_aws_managed_key", "b1a72f66-2236-4f3b-87ba-0da1b366956f"]),
        (["aws_backup_vault", "AWS::Backup::BackupVault"], ["CKV_AWS_166"]),
        (["aws_dms_endpoint", "AWS::DMS::Endpoint"], ["CKV_AWS_296"]),
        (["aws_dms_replication_instance", "AWS::DMS::ReplicationInstance"], ["CKV_AWS_212"]),
        (["aws_codebuild_project", "AWS::CodeBuild::Project"],
        [
            "CKV_AWS_147", "CODEBUILD_ENCRYPTION_KEY_RULE", "codebuild_project_encrypted_with_aws_managed_key",
            "3deec14b-03d2-4d27-9670-7d79322e3340", "codebuild_not_encrypted", "d7467bb6-3ed1-4c82-8095-5e7a818d0aad",
        ]),
    ];

    // Other kinds of stores have rules of their own about their keys, and so have topics without any.
    protected override Verdict AppliesTo(IEncryptedStore store, Resource resource, Architecture architecture) =>
        !Kinds.Any(kind => kind.Types.Contains(resource.Type)) ? !Population.Everyone
        : resource is Topic ? store.KmsKey.IsNamed : Population.Everyone;

    protected override ImmutableArray<Aspect> Aspects(IEncryptedStore store, Resource resource) =>
        [.. Kinds.Select(kind => new Aspect(kind.Types.Contains(resource.Type) ? !Population.Everyone : Population.Everyone, kind.Aliases))];

    protected override Verdict Holds(IEncryptedStore store, Resource resource, Architecture architecture) => store.KmsKey.IsNamed
        & (store.KmsKey.IsReference | !store.KmsKey.IsPresentAnd(key => key.Contains("alias/aws/", StringComparison.Ordinal)));

    protected override Evidence Look(IEncryptedStore store, Resource resource, Architecture architecture) => Evidence.Of(store.KmsKey);
}
