using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class HttpsRequired : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains answer over HTTPS only",
        Fails = "The domain also answers over plain HTTP",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_83", "AVD-AWS-0046", "OPENSEARCH_HTTPS_REQUIRED", "Opensearch.8", "ES.8",
            "opensearch_service_domains_https_communications_enforced", "elasticsearch_with_https_disabled",
            "2e9e0729-66d5-4148-9d39-5e6fb4bf2a4e", "ELASTICSEARCH_HTTPS_REQUIRED", "4cdc88e6-c0c8-4081-a639-bb3a557cbedf",
        ],
    };

    protected override Verdict Holds(Domain domain) => domain.EnforcesHttps.Is(true);

    protected override Evidence Look(Domain domain) => domain.EnforcesHttps;
}
