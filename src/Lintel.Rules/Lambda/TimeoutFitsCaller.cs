using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class TimeoutFitsCaller : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions behind an API finish before the API gives up",
        Fails = "The function may work on after the API has answered that it failed",
        Severity = Severity.Low,
        Practices = [new(Rel05.Bp05, OnPass.Supports, OnFailure.Weakens), new(Rel01.Bp03, OnPass.Proves, OnFailure.Refutes)],
    };

    private const int Seconds = 30;

    protected override Verdict AppliesTo(Function function, Architecture architecture) => Permissions(function, architecture).Any(permission => permission.Principal.IsText("apigateway.amazonaws.com"));

    protected override Verdict Holds(Function function, Architecture architecture) => function.TimeoutSeconds.Is(seconds => seconds <= Seconds);

    protected override Evidence Look(Function function, Architecture architecture) => Evidence.Of(function.TimeoutSeconds);

    private static SettingList<FunctionPermission> Permissions(Function function, Architecture architecture) => architecture.ReferringTo<FunctionPermission>(function);
}
