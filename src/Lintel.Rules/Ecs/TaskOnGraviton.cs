using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskOnGraviton : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Containers run on Graviton",
        Fails = "Containers run on x86 where Graviton does the same for less",
        Severity = Severity.Low,
        Practices = [new(Sus05.Bp02, OnPass.Proves, OnFailure.Weakens), new(Perf02.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
    };

    // Windows runs on x86 only.
    protected override Verdict AppliesTo(TaskDefinition task) =>
        task.OperatingSystem.IsText("LINUX") & task.Compatibilities.Any(kind => kind.IsText("FARGATE"));

    protected override Verdict Holds(TaskDefinition task) => task.CpuArchitecture.IsText("ARM64");

    protected override Evidence Look(TaskDefinition task) => task.CpuArchitecture;
}
