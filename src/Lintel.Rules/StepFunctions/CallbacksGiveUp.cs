using Lintel.Cloud.Settings;
using Lintel.Cloud.StepFunctions;

namespace Lintel.Rules.StepFunctions;

public sealed class CallbacksGiveUp : Rule<StateMachine>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Tasks that wait for an answer give up at some time",
        Fails = "A task waits for an answer that may never come, for up to a year",
        Severity = Severity.Medium,
        Practices = [new(Rel05.Bp05, OnPass.Supports, OnFailure.Refutes), new(Rel05.Bp03, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(StateMachine machine) => machine.Tasks.Any(Waits);

    protected override Verdict Holds(StateMachine machine) => machine.Tasks.All(task => !Waits(task) | task.GivesUp);

    protected override Evidence Look(StateMachine machine) => Evidence.Of(machine.Definition) with
    {
        Text = $"the tasks {string.Join(", ", machine.Tasks.Where(task => Waits(task) & !task.GivesUp).Items.Take(5).Select(task => $"`{task.Name}`"))} have neither `TimeoutSeconds` nor `HeartbeatSeconds`",
    };

    private static Verdict Waits(TaskState task) =>
        task.Calls.IsPresentAnd(arn => arn.EndsWith(".waitForTaskToken", StringComparison.Ordinal) || arn.Contains(":activity:", StringComparison.Ordinal));
}
