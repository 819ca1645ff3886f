using Lintel.Cloud.Kinesis;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kinesis;

public sealed class DeliveryEncrypted : Rule<DeliveryStream>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Firehose encrypts what producers send to it",
        Fails = "Firehose buffers records without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_240", "kinesis_sse_not_configured", "5c6dd5e7-1fe0-4cae-8f81-4c122717cef3",
            "KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE",
        ],
    };

    protected override Verdict AppliesTo(DeliveryStream stream) => !stream.SourceStream.IsSet;

    protected override Verdict Holds(DeliveryStream stream) =>
        stream.Encrypted.Is(true) & (!stream.KeyType.IsText("CUSTOMER_MANAGED_CMK") | stream.KmsKey.IsNamed);

    protected override Evidence Look(DeliveryStream stream) =>
        stream.Encrypted.Is(true).Kind == VerdictKind.Pass ? Evidence.Of(stream.KeyType, stream.KmsKey) : Evidence.Of(stream.Encrypted);
}
