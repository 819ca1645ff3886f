using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class BehindWaf : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Distributions are protected by a web ACL",
        Fails = "No firewall looks at the requests",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_68", "AVD-AWS-0011", "cloudfront_without_waf", "CloudFront.6", "cloudfront_distributions_using_waf",
            "1419b4c6-6d5c-4534-9cf6-6a5266085333", "0f139403-303f-467c-96bd-e717e6cfd62d",
        ],
        Absence = AbsenceTier.Attached,
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Distribution distribution) => distribution.WebAcl.IsNamed;

    protected override Evidence Look(Distribution distribution) => Evidence.Of(distribution.WebAcl);
}
