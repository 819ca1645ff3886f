using Lintel.Cloud.Kinesis;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kinesis;

public sealed class StreamScales : Rule<DataStream>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Data streams scale by themselves",
        Fails = "The number of shards is fixed",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel07.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Cost09.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Sus02.Bp01, OnPass.Supports, OnFailure.Weakens),
        ],
    };

    protected override Verdict Holds(DataStream stream) => stream.Mode.IsText("ON_DEMAND");

    protected override Evidence Look(DataStream stream) => Evidence.Of(stream.Mode, stream.Shards);
}
