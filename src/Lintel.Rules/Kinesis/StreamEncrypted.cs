using Lintel.Cloud.Fixes;
using Lintel.Cloud.Kinesis;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kinesis;

public sealed class StreamEncrypted : Rule<DataStream>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Data streams are encrypted at rest",
        Fails = "Records are stored without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_43", "AVD-AWS-0064", "KINESIS_STREAM_ENCRYPTED", "Kinesis.1", "kinesis_not_encrypted_with_kms",
            "862fe4bf-3eec-4767-a517-40f378886b88", "KINESIS_STREAM_ENCRYPTION_RULE", "7f65be75-90ab-4036-8c2a-410aef7bb650",
        ],
    };

    protected override Verdict Holds(DataStream stream) => stream.Encryption.IsText("KMS") & stream.KmsKey.IsNamed;

    protected override Evidence Look(DataStream stream) => Evidence.Of(stream.Encryption, stream.KmsKey);

    protected override Func<DataStream, Fix?> Mend => stream => stream.KmsKey.IsSet.Kind == VerdictKind.Fail
        ? Fix.All(Change.OrNull(stream.Encryption, "KMS"), Change.OrNull(stream.KmsKey, "alias/aws/kinesis"))
        : Fix.Set(stream.Encryption, "KMS");
}
