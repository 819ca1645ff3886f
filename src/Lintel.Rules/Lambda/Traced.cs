using System.Collections.Immutable;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class Traced : Rule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions are traced",
        Fails = "Requests cannot be followed through the function",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp05, OnPass.Proves, OnFailure.Weakens), new(Rel06.Bp07, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_50", "AVD-AWS-0066", "lambda_functions_without_x-ray_tracing", "8152e0cf-d2f0-47ad-96d5-d003a76eabd1",
            "9488c451-074e-4cd3-aee3-7db6104f542c",
        ],
    };

    protected override Verdict Holds(Function function) => function.Tracing.IsText("Active");

    // Others are content when the function follows what its caller decides.
    protected override ImmutableArray<Aspect> Aspects(Function function) => [new(function.Tracing.IsSet, ["CKV_AWS_50"])];

    protected override Evidence Look(Function function) => Evidence.Of(function.Tracing);
}
