using Lintel.Cloud.Settings;
using Lintel.Cloud.StepFunctions;

namespace Lintel.Rules.StepFunctions;

public sealed class TasksRetried : Rule<StateMachine>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Tasks say what happens when they fail",
        Fails = "A task that fails once ends the whole execution",
        Severity = Severity.Medium,
        Practices = [new(Rel05.Bp03, OnPass.Proves, OnFailure.Weakens), new(Rel11.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(StateMachine machine) => !machine.Tasks.IsEmpty;

    protected override Verdict Holds(StateMachine machine) => machine.Tasks.All(IsHandled);

    protected override Evidence Look(StateMachine machine) => Evidence.Of(machine.Definition) with
    {
        Text = $"the tasks {string.Join(", ", machine.Tasks.Where(task => !IsHandled(task)).Take(5).Select(task => $"`{task.Name}`"))} have neither `Retry` nor `Catch`",
    };

    private static Verdict IsHandled(TaskState task) => !task.Retries.IsEmpty | !task.Catchers.IsEmpty;
}
