using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Redshift;

/// <summary>A provisioned Redshift warehouse. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html</summary>
public sealed record RedshiftCluster : Resource, IResource<RedshiftCluster>, IDataStore, IEncryptedStore, IBackedUpStore, IHoldsSecret
{
    private const string EncryptsByDefault = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html";
    private const string Provider = "it depends on the provider's major version";

    public static ResourceTypes Types => new("aws_redshift_cluster", "AWS::Redshift::Cluster") { Names = [("cluster_identifier", "ClusterIdentifier")] };

    public Setting<string> NodeType { get; private init; }

    public Setting<int> NodeCount { get; private init; }

    public Setting<bool> MultiAz { get; private init; }

    /// <summary>On for clusters made since 2025-01-10; Terraform's provider follows from version 6 on.</summary>
    public Setting<bool> Encrypted { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<int> SnapshotRetentionDays { get; private init; }

    public Setting<bool> PubliclyAccessible { get; private init; }

    public Setting<bool> EnhancedVpcRouting { get; private init; }

    public Setting<string> Password { get; private init; }

    public Setting<bool> ManagesPassword { get; private init; }

    /// <summary>Whether connections and queries are logged, inline or by a resource of its own.</summary>
    public Verdict IsLogged { get; private init; }

    public Setting<string> SubnetGroup { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public Setting<int> Port { get; private init; }

    public Verdict KeepsBackups => SnapshotRetentionDays.Is(days => days > 0);

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    SettingList<Setting<string>> INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    public static RedshiftCluster Read(Reader from) => new()
    {
        NodeType              = from.Get<string>("node_type",                      "NodeType"),
        NodeCount             = from.Get("number_of_nodes",                        "NumberOfNodes", otherwise: 1),
        MultiAz               = from.Get("multi_az",                               "MultiAZ", otherwise: false),
        Encrypted             = from.IsTerraform ? from.GetDecidedElsewhere<bool>("encrypted", null, Provider)
            : from.Get(null, "Encrypted", new Default<bool>(true, EncryptsByDefault, "2025-01-10")),
        KmsKey                = from.Get<string>("kms_key_id",                     "KmsKeyId"),
        SnapshotRetentionDays = from.Get("automated_snapshot_retention_period",    "AutomatedSnapshotRetentionPeriod", otherwise: 1),
        PubliclyAccessible    = from.IsTerraform ? from.GetDecidedElsewhere<bool>("publicly_accessible", null, Provider)
            : from.Get(null, "PubliclyAccessible", otherwise: false),
        EnhancedVpcRouting    = from.Get("enhanced_vpc_routing",                   "EnhancedVpcRouting", otherwise: false),
        Password              = from.GetSecret("master_password",                  "MasterUserPassword").Or(from.GetSecret("master_password_wo", null)),
        ManagesPassword       = from.Get("manage_master_password",                 "ManageMasterPassword", otherwise: false),
        IsLogged              = from.Get<bool>("logging.enable", null).IsPresentAnd(on => on) | from.Block(null, "LoggingProperties").Exists
            | from.Satellite("aws_redshift_logging", by: "cluster_identifier").Exists,
        SubnetGroup           = from.Get<string>("cluster_subnet_group_name",      "ClusterSubnetGroupName"),
        SecurityGroups        = from.Texts("vpc_security_group_ids",               "VpcSecurityGroupIds"),
        Port                  = from.Get("port",                                   "Port", otherwise: 5439),
    };
}
