using Lintel.Cloud.Settings;
using Lintel.Cloud.Ssm;

namespace Lintel.Rules.Ssm;

public sealed class SessionsRecorded : Rule<Document>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Sessions on instances are recorded",
        Fails = "Nobody can say what was done in a session",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec04.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Sec06.Bp03, OnPass.Proves, OnFailure.Weakens),
        ],
        Aliases = ["CKV_AWS_113"],
    };

    protected override Verdict AppliesTo(Document document) => document.DocumentType.IsText("Session");

    protected override Verdict Holds(Document document) => IsSet(document.SessionLogBucket) | IsSet(document.SessionLogGroup);

    protected override Evidence Look(Document document) => Evidence.Of(document.SessionLogBucket, document.SessionLogGroup);

    private static Verdict IsSet(Setting<string> setting) => setting.IsSet & !setting.Is("");
}
