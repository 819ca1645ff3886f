using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Secrets;

public sealed class InputsHidden : ContractRule<IHoldsSecret>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Inputs that carry secrets are marked as secret",
        Fails = "A password comes in by an input that shows it",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Aliases = [.. Kinds.SelectMany(kind => kind.Aliases)],
    };

    // Other scanners make a check of each kind of resource.
    private static readonly ImmutableArray<(string[] Types, ImmutableArray<string> Aliases)> Kinds =
    [
        (["aws_mq_broker", "AWS::AmazonMQ::Broker"], ["AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD"]),
        (["aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream"],
        [
            "KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD",
            "KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD",
        ]),
        (["AWS::IAM::User"], ["IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD"]),
        (["aws_rds_cluster", "AWS::RDS::DBCluster"], ["RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD"]),
        (["aws_db_instance", "AWS::RDS::DBInstance"], ["RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD"]),
        (["aws_redshift_cluster", "AWS::Redshift::Cluster"], ["REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD"]),
        (["aws_dms_endpoint", "AWS::DMS::Endpoint"], ["DMS_NO_PLAINTEXT_PASSWORD"]),
        (["aws_directory_service_directory", "AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD"],
            ["MICROSOFT_AD_NO_PLAINTEXT_PASSWORD"]),
    ];

    protected override Verdict AppliesTo(IHoldsSecret holder, Resource resource, Architecture architecture) => holder.SecretTexts.Any(secret => secret.IsSet | secret.IsOpenInput);

    protected override ImmutableArray<Aspect> Aspects(IHoldsSecret holder, Resource resource) =>
        [.. Kinds.Select(kind => new Aspect(kind.Types.Contains(resource.Type) ? !Population.Everyone : Population.Everyone, kind.Aliases))];

    protected override Verdict Holds(IHoldsSecret holder, Resource resource, Architecture architecture) => holder.SecretTexts.All(secret => !secret.IsOpenInput);

    protected override Evidence Look(IHoldsSecret holder, Resource resource, Architecture architecture) => Evidence.Of(
        [.. holder.SecretTexts.OrderBy(secret => secret.IsOpenInput.Kind == VerdictKind.Pass ? 0 : 1).Take(1).Select(secret => (ISetting)secret)]);
}
