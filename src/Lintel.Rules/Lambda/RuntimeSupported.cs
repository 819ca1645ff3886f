using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class RuntimeSupported : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions run on runtimes that AWS still patches",
        Fails = "The runtime has been deprecated",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec06.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Ops05.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sus06.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Perf05.Bp06, OnPass.Proves, OnFailure.Refutes),
            new(Sus03.Bp03, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["CKV_AWS_363", "LAMBDA_FUNCTION_SETTINGS_CHECK", "Lambda.2", "awslambda_function_using_supported_runtimes"],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Function function, Architecture architecture) => !function.PackageType.IsText("Image");

    protected override Verdict Holds(Function function, Architecture architecture) => function.Runtime.Satisfies(runtime => RuntimeSupport.IsSupported(runtime, architecture.AsOf));

    protected override Evidence Look(Function function, Architecture architecture) => Evidence.Of(function.Runtime);
}
