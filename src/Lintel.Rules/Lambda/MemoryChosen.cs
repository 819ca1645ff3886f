using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class MemoryChosen : Rule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The memory of a function has been chosen",
        Fails = "The function runs with the least memory there is",
        Severity = Severity.Low,
        Practices =
        [
            new(Perf02.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Perf02.Bp04, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    private const int LeastMegabytes = 128;

    protected override Verdict Holds(Function function) => !function.Memory.Is(LeastMegabytes);

    protected override Evidence Look(Function function) => Evidence.Of(function.Memory);
}
