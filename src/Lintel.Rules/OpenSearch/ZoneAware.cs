using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class ZoneAware : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains spread over zones",
        Fails = "The domain stands in a single Availability Zone",
        Severity = Severity.Medium,
        Practices = [new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE", "OPENSEARCH_DATA_NODE_FAULT_TOLERANCE"],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Domain domain) => domain.ZoneAwareness.Is(true) & domain.InstanceCount.Is(count => count > 1);

    protected override Evidence Look(Domain domain) => Evidence.Of(domain.ZoneAwareness, domain.InstanceCount);
}
