using System.Collections.Immutable;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class OriginUsesTls : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "CloudFront reaches its origins over modern TLS",
        Fails = "Content travels between CloudFront and the origin without modern encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV2_AWS_54", "CLOUDFRONT_NO_DEPRECATED_SSL_PROTOCOLS", "CloudFront.10",
            "cloudfront_distributions_using_deprecated_ssl_protocols", "CKV2_AWS_72",
        ],
    };

    protected override Verdict AppliesTo(Distribution distribution) => distribution.Origins.Any(origin => origin.ProtocolPolicy.IsSet);

    // Others ask whether plain HTTP can be spoken at all, whatever the versions of TLS are.
    protected override ImmutableArray<Aspect> Aspects(Distribution distribution) =>
    [
        new(distribution.Origins.All(origin => !origin.ProtocolPolicy.IsSet | origin.ProtocolPolicy.Is("https-only")), ["CKV2_AWS_72"]),
    ];

    protected override Verdict Holds(Distribution distribution) => distribution.Origins.All(IsEncrypted);

    protected override Evidence Look(Distribution distribution) =>
        Evidence.Of([.. distribution.Origins.Where(origin => !IsEncrypted(origin)).Items.SelectMany(origin => Settings(origin))]);

    private static IEnumerable<ISetting> Settings(DistributionOrigin origin) => origin.ProtocolPolicy.Is("http-only").Kind == VerdictKind.Pass
        ? [origin.ProtocolPolicy]
        : [.. origin.TlsProtocols.Where(IsOld).Items.Select(protocol => (ISetting)protocol)];

    private static Verdict IsEncrypted(DistributionOrigin origin) =>
        !origin.ProtocolPolicy.IsSet | !origin.ProtocolPolicy.Is("http-only") & !origin.TlsProtocols.Any(IsOld);

    private static Verdict IsOld(Setting<string> protocol) => protocol.IsOneOf("SSLv3", "TLSv1", "TLSv1.1");
}
