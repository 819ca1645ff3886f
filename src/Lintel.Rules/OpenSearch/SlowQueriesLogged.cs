using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class SlowQueriesLogged : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains log slow queries",
        Fails = "Slow searches and slow indexing leave no trace",
        Severity = Severity.Low,
        Practices = [new(Perf05.Bp02, OnPass.Supports, OnFailure.Nothing), new(Perf03.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Aliases = ["elasticsearch_without_slow_logs", "e979fcbc-df6c-422d-9458-c33d65e71c45", "086ea2eb-14a6-4fd4-914b-38e0bc8703e8"],
    };

    protected override Verdict Holds(Domain domain) => domain.PublishedLogs.Any(log => log.IsOneOf("INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS"));

    protected override Evidence Look(Domain domain) => Evidence.Saying("no slow log is published to CloudWatch Logs");
}
