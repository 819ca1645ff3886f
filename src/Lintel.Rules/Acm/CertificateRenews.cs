using Lintel.Cloud.Acm;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Acm;

public sealed class CertificateRenews : Rule<Certificate>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Certificates renew themselves",
        Fails = "Somebody has to remember to renew the certificate",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp01, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict Holds(Certificate certificate) =>
        certificate.PrivateAuthority.IsSet | !certificate.ImportedBody.IsSet & certificate.ValidationMethod.IsText("DNS");

    protected override Evidence Look(Certificate certificate) => certificate.ImportedBody.Location is null
        ? Evidence.Of(certificate.ValidationMethod)
        : Evidence.Saying("it is imported, and ACM does not renew what it did not issue", certificate.ImportedBody.Location);
}
