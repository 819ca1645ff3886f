using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.OpenSearch;

/// <summary>An OpenSearch Service domain. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html</summary>
public sealed record Domain : Resource, IResource<Domain>, IDataStore, IEncryptedStore, IHoldsSecret, IManagedNodes
{
    public static ResourceTypes Types => new("aws_opensearch_domain", "AWS::OpenSearchService::Domain")
    {
        Also = ["aws_elasticsearch_domain", "AWS::Elasticsearch::Domain"],
        Names = [("domain_name", "DomainName")],
    };

    public Setting<string> EngineVersion { get; private init; }

    public Setting<string> InstanceType { get; private init; }

    public Setting<int> InstanceCount { get; private init; }

    public Setting<bool> ZoneAwareness { get; private init; }

    public Setting<int> ZoneCount { get; private init; }

    public Setting<bool> DedicatedMasters { get; private init; }

    public Setting<int> MasterCount { get; private init; }

    public Setting<bool> EncryptedAtRest { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<bool> NodeToNodeEncryption { get; private init; }

    public Setting<bool> EnforcesHttps { get; private init; }

    public Setting<string> TlsPolicy { get; private init; }

    public Setting<string> VolumeType { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    /// <summary>Empty for a domain with a public endpoint.</summary>
    public SettingList<Setting<string>> Subnets { get; private init; }

    public Setting<bool> FineGrainedAccess { get; private init; }

    public Setting<string> Password { get; private init; }

    /// <summary>Logs that go to CloudWatch, by their type: <c>AUDIT_LOGS</c> and others.</summary>
    public SettingList<Setting<string>> PublishedLogs { get; private init; }

    public PolicyDocument AccessPolicy { get; private init; } = new();

    Setting<int> IDataStore.Port => Setting<int>.Known(443, "port");

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    Setting<string> IManagedNodes.NodeClass => InstanceType;

    Verdict IManagedNodes.RunsOnGraviton => Verdict.Pass;

    public static Domain Read(Reader from)
    {
        // The older type of the service has another name for it.
        var cluster = from.Resource.Type == "AWS::Elasticsearch::Domain" ? "ElasticsearchClusterConfig" : "ClusterConfig";
        return new()
        {
            EngineVersion        = from.Get<string>("engine_version",                    "EngineVersion").Or(from.Get<string>("elasticsearch_version", "ElasticsearchVersion")),
            InstanceType         = from.Get<string>("cluster_config.instance_type",      cluster + ".InstanceType"),
            InstanceCount        = from.Get("cluster_config.instance_count",             cluster + ".InstanceCount", otherwise: 1),
            ZoneAwareness        = from.Get("cluster_config.zone_awareness_enabled",     cluster + ".ZoneAwarenessEnabled", otherwise: false),
            ZoneCount            = from.Get("cluster_config.zone_awareness_config.availability_zone_count", cluster + ".ZoneAwarenessConfig.AvailabilityZoneCount", otherwise: 2),
            DedicatedMasters     = from.Get("cluster_config.dedicated_master_enabled",   cluster + ".DedicatedMasterEnabled", otherwise: false),
            MasterCount          = from.Get("cluster_config.dedicated_master_count",     cluster + ".DedicatedMasterCount", otherwise: 0),
            EncryptedAtRest      = from.Get("encrypt_at_rest.enabled",                   "EncryptionAtRestOptions.Enabled", otherwise: false),
            KmsKey               = from.Get<string>("encrypt_at_rest.kms_key_id",        "EncryptionAtRestOptions.KmsKeyId"),
            NodeToNodeEncryption = from.Get("node_to_node_encryption.enabled",           "NodeToNodeEncryptionOptions.Enabled", otherwise: false),
            EnforcesHttps        = from.Get("domain_endpoint_options.enforce_https",     "DomainEndpointOptions.EnforceHTTPS", otherwise: false),
            TlsPolicy            = from.Get<string>("domain_endpoint_options.tls_security_policy", "DomainEndpointOptions.TLSSecurityPolicy"),
            VolumeType           = from.Get<string>("ebs_options.volume_type",           "EBSOptions.VolumeType"),
            SecurityGroups       = from.Texts("vpc_options.security_group_ids",          "VPCOptions.SecurityGroupIds"),
            Subnets              = from.Texts("vpc_options.subnet_ids",                  "VPCOptions.SubnetIds"),
            FineGrainedAccess    = from.Get("advanced_security_options.enabled",         "AdvancedSecurityOptions.Enabled", otherwise: false),
            Password             = from.Block("advanced_security_options", "AdvancedSecurityOptions")
                .GetSecret("master_user_options.master_user_password", "MasterUserOptions.MasterUserPassword"),
            PublishedLogs        = DomainLog.All(from),
            AccessPolicy         = PolicyDocument.Read(from, "access_policies", "AccessPolicies"),
        };
    }
}
