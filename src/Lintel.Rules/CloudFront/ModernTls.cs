using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class ModernTls : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Distributions refuse TLS older than 1.2",
        Fails = "Viewers may use TLS older than 1.2",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_174", "AVD-AWS-0013", "cloudfront_without_minimum_protocol_tls_1.2", "00e5e55e-c2ff-46b3-a757-a7a1cd802456",
            "CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE", "dc17ee4b-ddf2-4e23-96e8-7a36abad1303",
        ],
    };

    protected override Verdict Holds(Distribution distribution) =>
        distribution.MinimumProtocol.Is(protocol => protocol.StartsWith("TLSv1.2", StringComparison.Ordinal) || protocol.StartsWith("TLSv1.3", StringComparison.Ordinal))
        & (distribution.Certificate.IsSet | distribution.IamCertificate.IsSet | !distribution.DefaultCertificate.IsPresentAnd(isDefault => isDefault));

    protected override Evidence Look(Distribution distribution) => Evidence.Of(distribution.MinimumProtocol, distribution.DefaultCertificate, distribution.Certificate);

    // With the certificate of CloudFront itself, the oldest version cannot be chosen.
    protected override Func<Distribution, Fix?> Mend => distribution => distribution.Certificate.IsSet.Kind == VerdictKind.Pass ? Fix.Set(distribution.MinimumProtocol, "TLSv1.2_2021") : null;
}
