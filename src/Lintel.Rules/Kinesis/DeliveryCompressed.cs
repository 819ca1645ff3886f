using Lintel.Cloud.Kinesis;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kinesis;

public sealed class DeliveryCompressed : Rule<DeliveryStream>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Firehose writes compressed or columnar files",
        Fails = "Firehose writes plain text into the bucket",
        Severity = Severity.Low,
        Practices =
        [
            new(Sus04.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Sus03.Bp05, OnPass.Supports, OnFailure.Nothing),
            new(Cost05.Bp05, OnPass.Supports, OnFailure.Nothing),
            new(Perf03.Bp02, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict AppliesTo(DeliveryStream stream) => stream.Bucket.IsSet;

    protected override Verdict Holds(DeliveryStream stream) =>
        stream.Compression.Is(format => format != "UNCOMPRESSED") | stream.ConvertsFormat.IsPresentAnd(on => on);

    protected override Evidence Look(DeliveryStream stream) => Evidence.Of(stream.Compression);
}
