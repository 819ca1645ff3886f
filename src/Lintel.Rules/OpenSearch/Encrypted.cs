using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class Encrypted : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains are encrypted at rest",
        Fails = "The domain stores its indexes without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_5", "AVD-AWS-0048", "OPENSEARCH_ENCRYPTED_AT_REST", "Opensearch.1", "ES.1",
            "opensearch_service_domains_encryption_at_rest_enabled", "elasticsearch_not_encrypted_at_rest",
            "ELASTICSEARCH_ENCRYPTED_AT_REST", "24e16922-4330-4e9d-be8a-caa90299466a", "86a248ab-0e01-4564-a82a-878303e253bb",
            "CKV_AWS_247", "elasticsearch_domain_encryption_with_kms_disabled", "d926aa95-0a04-4abc-b20c-acf54afe38a1",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Domain domain) => domain.EncryptedAtRest.Is(true);

    protected override Evidence Look(Domain domain) => domain.EncryptedAtRest;
}
