using System.Collections.Immutable;
using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class NodesEncrypted : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Nodes of search domains talk TLS among each other",
        Fails = "What the nodes tell each other is not encrypted",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_6", "AVD-AWS-0043", "OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", "Opensearch.3", "ES.3",
            "opensearch_service_domains_node_to_node_encryption_enabled", "elasticsearch_domain_not_encrypted_node_to_node",
            "967eb3e6-26fc-497d-8895-6428beb6e8e2", "ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
        ],
    };

    // A single node has nobody to talk to, until it is given company.
    protected override ImmutableArray<Aspect> Aspects(Domain domain) =>
        [new(domain.NodeToNodeEncryption.Is(true) | domain.InstanceCount.Is(count => count <= 1), ["CKV_AWS_6"])];

    protected override Verdict Holds(Domain domain) => domain.NodeToNodeEncryption.Is(true);

    protected override Evidence Look(Domain domain) => domain.NodeToNodeEncryption;
}
