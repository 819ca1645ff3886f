using Lintel.Cloud.Acm;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Acm;

public sealed class CertificateKeyStrong : Rule<Certificate>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Keys of certificates are strong",
        Fails = "The key of the certificate is short enough to be broken",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Replaces = true,
    };

    protected override Verdict Holds(Certificate certificate) => !certificate.KeyAlgorithm.IsText("RSA_1024");

    protected override Evidence Look(Certificate certificate) => certificate.KeyAlgorithm;
}
