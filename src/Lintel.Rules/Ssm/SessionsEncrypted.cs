using Lintel.Cloud.Settings;
using Lintel.Cloud.Ssm;

namespace Lintel.Rules.Ssm;

public sealed class SessionsEncrypted : Rule<Document>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Sessions on instances are encrypted with a key of KMS",
        Fails = "Sessions are encrypted by TLS alone",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_112", "ssm_session_transit_encryption_disabled", "ce60cc6b-6831-4bd7-84a2-cc7f8ee71433"],
    };

    protected override Verdict AppliesTo(Document document) => document.DocumentType.IsText("Session");

    protected override Verdict Holds(Document document) => document.SessionKmsKey.IsNamed;

    protected override Evidence Look(Document document) => Evidence.Of(document.SessionKmsKey);
}
