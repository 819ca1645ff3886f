using Lintel.Cloud;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class GravitonUsed : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions run on Graviton where nothing stands against it",
        Fails = "The function runs on x86",
        Severity = Severity.Low,
        Practices =
        [
            new(Sus05.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Cost05.Bp05, OnPass.Supports, OnFailure.Nothing),
            new(Perf02.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Sus03.Bp03, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict AppliesTo(Function function, Architecture architecture) =>
        architecture.ReferringTo<Distribution>(function).IsEmpty & function.Runtime.IsPresentAnd(RuntimeSupport.RunsOnGraviton)
        & !function.Layers.Any(layer => IsForX86(layer, architecture));

    protected override Verdict Holds(Function function, Architecture architecture) => function.Architectures.Any(name => name.IsText("arm64"));

    protected override Evidence Look(Function function, Architecture architecture) => function.Architectures.Items is [var name, ..]
        ? Evidence.Of(name)
        : Evidence.Saying("`architectures` is not set and defaults to [\"x86_64\"]");

    private static Verdict IsForX86(Setting<string> layer, Architecture architecture) =>
        layer.Is(arn => arn.Contains("x86", StringComparison.OrdinalIgnoreCase) || arn.Contains("amd64", StringComparison.OrdinalIgnoreCase))
        | architecture.Find<LayerVersion>(layer).Is(found => !found.Architectures.IsEmpty & !found.Architectures.Any(name => name.IsText("arm64")));
}
