using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class DomainUsesModernTls : Rule<ApiDomainName>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Domains of APIs speak TLS 1.2 or later",
        Fails = "The domain speaks TLS 1.0 with whoever asks for it",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_206", "AVD-AWS-0005", "api_gateway_without_security_policy", "API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC",
            "4e1cc5d3-2811-4fb2-861c-ee9b3cb7f90b", "8275fab0-68ec-4705-bbf4-86975edb170e",
        ],
    };

    protected override Verdict Holds(ApiDomainName domain) => !domain.SecurityPolicy.IsText("TLS_1_0");

    protected override Evidence Look(ApiDomainName domain) => domain.SecurityPolicy;

    protected override Func<ApiDomainName, Fix?> Mend => domain => Fix.Set(domain.SecurityPolicy, "TLS_1_2");
}
