using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class InVpc : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains stand in a VPC",
        Fails = "The domain's endpoint is on the internet",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_137", "OPENSEARCH_IN_VPC_ONLY", "Opensearch.2", "ES.2", "opensearch_service_domains_not_publicly_accessible",
            "ELASTICSEARCH_IN_VPC_ONLY",
        ],
        Effort = Effort.Large,
        Replaces = true,
    };

    protected override Verdict Holds(Domain domain) => !domain.Subnets.IsEmpty;

    protected override Evidence Look(Domain domain) => Evidence.Saying("it names no subnets in `vpc_options`");
}
