using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class TlsEverywhere : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains talk TLS inside and outside",
        Fails = "The domain sends data without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_83", "CKV_AWS_6", "AVD-AWS-0046", "AVD-AWS-0043", "OPENSEARCH_HTTPS_REQUIRED",
            "OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", "Opensearch.8", "Opensearch.3", "ES.8", "ES.3",
            "opensearch_service_domains_node_to_node_encryption_enabled",
        ],
    };

    protected override Verdict Holds(Domain domain) => domain.EnforcesHttps.Is(true) & domain.NodeToNodeEncryption.Is(true);

    protected override Evidence Look(Domain domain) => domain.EnforcesHttps.Is(true).Kind == VerdictKind.Pass
        ? Evidence.Of(domain.NodeToNodeEncryption)
        : Evidence.Of(domain.EnforcesHttps, domain.NodeToNodeEncryption);
}
