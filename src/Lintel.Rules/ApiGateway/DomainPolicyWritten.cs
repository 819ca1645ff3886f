using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class DomainPolicyWritten : Rule<ApiDomainName>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The oldest protocol of API domains is written down",
        Fails = "What the oldest protocol of the domain is, is left to the service",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_206", "AVD-AWS-0005", "api_gateway_without_security_policy", "API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC",
            "4e1cc5d3-2811-4fb2-861c-ee9b3cb7f90b", "8275fab0-68ec-4705-bbf4-86975edb170e",
        ],
    };

    // A domain that is written to speak TLS 1.0 is another rule's business.
    protected override Verdict AppliesTo(ApiDomainName domain) => !domain.SecurityPolicy.IsSet | !domain.SecurityPolicy.IsText("TLS_1_0");

    protected override Verdict Holds(ApiDomainName domain) => domain.SecurityPolicy.IsNamed;

    protected override Evidence Look(ApiDomainName domain) => domain.SecurityPolicy;
}
