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
        Aliases = ["CKV_AWS_43", "AVD-AWS-0064", "kinesis_sse_not_configured", "KINESIS_STREAM_ENCRYPTED", "Kinesis.1"],
    };

    protected override Verdict Holds(DataStream stream) => stream.Encryption.IsText("KMS");

    protected override Evidence Look(DataStream stream) => Evidence.Of(stream.Encryption);
}
