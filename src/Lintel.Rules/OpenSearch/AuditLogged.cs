using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class AuditLogged : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains log who asked for what",
        Fails = "Nobody can tell who read or changed the data of the domain",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_317", "AVD-AWS-0042", "ELASTICSEARCH_AUDIT_LOGGING_ENABLED", "OPENSEARCH_AUDIT_LOGGING_ENABLED",
            "Opensearch.5", "ES.5", "opensearch_service_domains_audit_logging_enabled",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Domain domain) => domain.PublishedLogs.Any(log => log.IsText("AUDIT_LOGS"));

    protected override Evidence Look(Domain domain) => Evidence.Saying("no audit log is published to CloudWatch Logs");
}
