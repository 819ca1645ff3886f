using System.Collections.Immutable;
using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class ErrorsLogged : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains log their errors",
        Fails = "Errors of the domain leave no log",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Sec04.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_84", "elasticsearch_logs_disabled", "ELASTICSEARCH_APPLICATION_LOGGING_ENABLED",
            "OPENSEARCH_APPLICATION_LOGGING_ENABLED", "ELASTICSEARCH_LOGS_TO_CLOUDWATCH", "OPENSEARCH_LOGS_TO_CLOUDWATCH",
            "Opensearch.4", "ES.4", "opensearch_service_domains_cloudwatch_logging_enabled", "acb6b4e2-a086-4f35-aefd-4db6ea51ada2",
            "edbd62d4-8700-41de-b000-b3cfebb5e996",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override ImmutableArray<Aspect> Aspects(Domain domain) =>
    [
        new(!domain.PublishedLogs.IsEmpty, ["CKV_AWS_84"]),
    ];

    protected override Verdict Holds(Domain domain) => domain.PublishedLogs.Any(log => log.IsText("ES_APPLICATION_LOGS"));

    protected override Evidence Look(Domain domain) => Evidence.Saying("no error log is published to CloudWatch Logs");
}
