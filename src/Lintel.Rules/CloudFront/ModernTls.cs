using System.Collections.Immutable;
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
            "CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE", "dc17ee4b-ddf2-4e23-96e8-7a36abad1303", "CKV2_AWS_42",
            "CLOUDFRONT_CUSTOM_SSL_CERTIFICATE", "vulnerable_default_ssl_certificate", "3a1e94df-6847-4c0e-a3b6-6c6af4e128ef",
            "b4d9c12b-bfba-4aeb-9cb8-2358546d8041",
        ],
    };

    // Others ask only whose certificate it is.
    protected override ImmutableArray<Aspect> Aspects(Distribution distribution) =>
    [
        new(distribution.Certificate.IsSet | distribution.IamCertificate.IsSet, ["CKV2_AWS_42", "CLOUDFRONT_CUSTOM_SSL_CERTIFICATE", "vulnerable_default_ssl_certificate", "3a1e94df-6847-4c0e-a3b6-6c6af4e128ef", "b4d9c12b-bfba-4aeb-9cb8-2358546d8041"]),
    ];

    protected override Verdict Holds(Distribution distribution) =>
        distribution.MinimumProtocol.Is(protocol => protocol.StartsWith("TLSv1.2", StringComparison.Ordinal) || protocol.StartsWith("TLSv1.3", StringComparison.Ordinal))
        & (distribution.Certificate.IsSet | distribution.IamCertificate.IsSet | !distribution.DefaultCertificate.IsPresentAnd(isDefault => isDefault));

    protected override Evidence Look(Distribution distribution) => Evidence.Of(distribution.MinimumProtocol, distribution.DefaultCertificate, distribution.Certificate);

    // With the certificate of CloudFront itself, the oldest version cannot be chosen.
    protected override Func<Distribution, Fix?> Mend => distribution => distribution.Certificate.IsSet.Kind == VerdictKind.Pass ? Fix.Set(distribution.MinimumProtocol, "TLSv1.2_2021") : null;
}
