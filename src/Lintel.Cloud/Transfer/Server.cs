using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Transfer;

/// <summary>A Transfer Family server. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html</summary>
public sealed record Server : Resource, IResource<Server>, INetworkAttached
{
    public static ResourceTypes Types => new("aws_transfer_server", "AWS::Transfer::Server");

    /// <summary><c>PUBLIC</c>, <c>VPC</c> or <c>VPC_ENDPOINT</c>.</summary>
    public Setting<string> EndpointType { get; private init; }

    public SettingList<Setting<string>> Protocols { get; private init; }

    /// <summary>Both dialects ask for the oldest policy where nothing is set. https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html</summary>
    public Setting<string> SecurityPolicy { get; private init; }

    public Setting<string> LoggingRole { get; private init; }

    public SettingList<Setting<string>> StructuredLogs { get; private init; }

    public Setting<string> IdentityProvider { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    /// <summary>Elastic addresses that make a VPC endpoint reachable from the internet.</summary>
    public SettingList<Setting<string>> ElasticAddresses { get; private init; }

    public static Server Read(Reader from) => new()
    {
        EndpointType     = from.Get("endpoint_type",                            "EndpointType", otherwise: "PUBLIC"),
        Protocols        = from.Texts("protocols",                              "Protocols"),
        SecurityPolicy   = from.Get("security_policy_name",                     "SecurityPolicyName", otherwise: "TransferSecurityPolicy-2018-11"),
        LoggingRole      = from.Get<string>("logging_role",                     "LoggingRole"),
        StructuredLogs   = from.Texts("structured_log_destinations",            "StructuredLogDestinations"),
        IdentityProvider = from.Get("identity_provider_type",                   "IdentityProviderType", otherwise: "SERVICE_MANAGED"),
        SecurityGroups   = from.Texts("endpoint_details.security_group_ids",    "EndpointDetails.SecurityGroupIds"),
        Subnets          = from.Texts("endpoint_details.subnet_ids",            "EndpointDetails.SubnetIds"),
        ElasticAddresses = from.Texts("endpoint_details.address_allocation_ids", "EndpointDetails.AddressAllocationIds"),
    };
}
