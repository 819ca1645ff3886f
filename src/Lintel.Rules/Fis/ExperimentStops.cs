using Lintel.Cloud.Fis;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Fis;

public sealed class ExperimentStops : Rule<ExperimentTemplate>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Experiments stop when they hurt",
        Fails = "Nothing stops the experiment when it hurts",
        Severity = Severity.Medium,
        Practices = [new(Rel12.Bp04, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict Holds(ExperimentTemplate template) => template.StopConditions.Any(source => !source.IsText("none"));

    protected override Evidence Look(ExperimentTemplate template) => Evidence.Of([.. template.StopConditions.Items]);
}
