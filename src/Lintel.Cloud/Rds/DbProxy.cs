using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>An RDS Proxy. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html</summary>
public sealed record DbProxy : Resource, IResource<DbProxy>, INetworkAttached
{
    public static ResourceTypes Types => new("aws_db_proxy", "AWS::RDS::DBProxy") { Names = [("name", "DBProxyName")] };

    public Setting<string> EngineFamily { get; private init; }

    public Setting<bool> RequiresTls { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    /// <summary>The secrets it logs in with, each by ARN or reference.</summary>
    public SettingList<Setting<string>> Secrets { get; private init; }

    /// <summary>The instances and clusters behind it, each by identifier or reference.</summary>
    public SettingList<Setting<string>> Targets { get; private init; }

    public static DbProxy Read(Reader from) => new()
    {
        EngineFamily   = from.Get<string>("engine_family",      "EngineFamily"),
        RequiresTls    = from.Get("require_tls",                "RequireTLS", otherwise: false),
        SecurityGroups = from.Texts("vpc_security_group_ids",   "VpcSecurityGroupIds"),
        Subnets        = from.Texts("vpc_subnet_ids",           "VpcSubnetIds"),
        Secrets        = from.Blocks("auth",                    "Auth", auth => auth.Get<string>("secret_arn", "SecretArn")),
        Targets        = from.Satellites("aws_db_proxy_target", by: "db_proxy_name")
            .Select(target => target.Get<string>("db_instance_identifier", null).Or(target.Get<string>("db_cluster_identifier", null))),
    };
}
