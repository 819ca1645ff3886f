using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Secrets;

public sealed class NotInCode : ContractRule<IHoldsSecret>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Passwords and tokens do not stand in code",
        Fails = "A secret stands in the code",
        Severity = Severity.High,
        Practices = [new(Sec02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = [.. Kinds.SelectMany(kind => kind.Aliases)],
    };

    // Other scanners make a check of each kind of resource.
    private static readonly ImmutableArray<(string[] Types, string? Of, ImmutableArray<string> Aliases)> Kinds =
    [
        (["aws_mq_broker", "AWS::AmazonMQ::Broker"], null, ["AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD"]),
        (["aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream"], null,
        [
            "KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD",
            "KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD",
        ]),
        (["AWS::IAM::User"], null,
        [
            "IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD", "iam_user_login_profile_password_is_in_plaintext",
            "06adef8c-c284-4de7-aad2-af43b07a8ca1",
        ]),
        (["aws_rds_cluster", "AWS::RDS::DBCluster"], null, ["RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD"]),
        (["aws_db_instance", "AWS::RDS::DBInstance"], null, ["RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD"]),
        (["aws_redshift_cluster", "AWS::Redshift::Cluster"], null, ["REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD"]),
        (["aws_dms_endpoint", "AWS::DMS::Endpoint"], null,
        [
            "DMS_NO_PLAINTEXT_PASSWORD", "dms_endpoint_password_exposed", "5f700072-b7ce-4e84-b3f3-497bf1c24a4d",
        ]),
        (["aws_directory_service_directory", "AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD"], null,
        [
            "MICROSOFT_AD_NO_PLAINTEXT_PASSWORD", "directory_service_microsoft_ad_password_set_to_plaintext_or_default_ref",
            "06b9f52a-8cd5-459b-bdc6-21a22521e1be", "directory_service_simple_ad_password_exposed",
            "6685d912-d81f-4cfa-95ad-e316ea31c989",
        ]),
        (["aws_docdb_cluster", "AWS::DocDB::DBCluster"], null,
            ["docdb_cluster_master_password_in_plaintext", "39423ce4-9011-46cd-b6b1-009edcd9385d"]),
        (["aws_amplify_app", "AWS::Amplify::App"], "access", ["amplify_app_access_token_exposed", "73980e43-f399-4fcc-a373-658228f7adf7"]),
        (["aws_amplify_app", "AWS::Amplify::App"], "oauth", ["amplify_app_oauth_token_exposed", "03b38885-8f4e-480c-a0e4-12c1affd15db"]),
        (["aws_amplify_app", "AWS::Amplify::App"], "basic",
            ["amplify_app_basic_auth_config_password_exposed", "71493c8b-3014-404c-9802-078b74496fb7"]),
        (["aws_amplify_branch", "AWS::Amplify::Branch"], null,
            ["amplify_branch_basic_auth_config_password_exposed", "dfb56e5d-ee68-446e-b32a-657b62befe69"]),
        (["aws_dms_endpoint", "AWS::DMS::Endpoint"], "mongo",
            ["dms_endpoint_mongo_db_settings_password_exposed", "f988a17f-1139-46a3-8928-f27eafd8b024"]),
    ];

    // Words that say that the secret is put in later.
    private static readonly string[] Placeholders = ["null", "none", "unset", "undefined", "todo", "tbd", "n/a", "-", "empty", "placeholder", "dummy"];

    protected override Verdict AppliesTo(IHoldsSecret holder, Resource resource, Architecture architecture) => holder.SecretTexts.Any(secret => secret.IsSet);

    protected override ImmutableArray<Aspect> Aspects(IHoldsSecret holder, Resource resource) =>
        [.. Kinds.Select(kind => new Aspect(kind.Types.Contains(resource.Type) ? AreElsewhere(holder, kind.Of) : Population.Everyone, kind.Aliases))];

    // What is known here can be read here: it is written out, a variable's default or in a file beside the code.
    protected override Verdict Holds(IHoldsSecret holder, Resource resource, Architecture architecture) => holder.SecretTexts.All(IsElsewhere);

    protected override Evidence Look(IHoldsSecret holder, Resource resource, Architecture architecture) => Evidence.Of(
        [.. holder.SecretTexts.Where(secret => secret.IsSet).OrderBy(secret => IsElsewhere(secret).Kind == VerdictKind.Fail ? 0 : 1).Take(1).Select(secret => (ISetting)secret)]);

    // Where a resource has several secrets, a part of the name tells them apart.
    private static Verdict AreElsewhere(IHoldsSecret holder, string? part) =>
        holder.SecretTexts.Where(secret => part is null || secret.Name.Contains(part, StringComparison.OrdinalIgnoreCase) ? Population.Everyone : !Population.Everyone).All(IsElsewhere);

    private static Verdict IsElsewhere(Setting<string> secret) => !secret.IsSet | secret.IsFromResource
        | !secret.Is(text => text.Length > 0 && !Placeholders.Contains(text, StringComparer.OrdinalIgnoreCase));
}
