using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class ModernTls : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains refuse TLS older than 1.2",
        Fails = "The domain accepts TLS 1.0",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_228", "AVD-AWS-0126", "OPENSEARCH_HTTPS_REQUIRED", "ELASTICSEARCH_HTTPS_REQUIRED"],
    };

    protected override Verdict Holds(Domain domain) => domain.TlsPolicy.IsPresentAnd(policy => policy.StartsWith("Policy-Min-TLS-1-2", StringComparison.Ordinal));

    protected override Evidence Look(Domain domain) => domain.TlsPolicy;
}
