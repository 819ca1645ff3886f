using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class AccessFineGrained : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains control access by index",
        Fails = "Whoever reaches the domain reads and writes all of it",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_52", "elasticsearch_no_finegrain_access_control", "OPENSEARCH_ACCESS_CONTROL_ENABLED", "Opensearch.7",
            "opensearch_service_domains_access_control_enabled", "b4c6d7e8-f9a1-4bcd-89ef-01234abcd567",
        ],
    };

    protected override Verdict Holds(Domain domain) => domain.FineGrainedAccess.Is(true);

    protected override Evidence Look(Domain domain) => domain.FineGrainedAccess;
}
