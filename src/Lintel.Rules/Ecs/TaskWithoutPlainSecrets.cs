using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ecs;

public sealed class TaskWithoutPlainSecrets : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Task definitions get secrets from a store",
        Fails = "A secret stands in the plain environment of a container",
        Severity = Severity.High,
        Practices = [new(Sec02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["ECS.8", "ecs_task_definitions_no_environment_secrets", "AVD-AWS-0036"],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(TaskDefinition task) => !Suspects(task).Any(IsSecret);

    protected override Evidence Look(TaskDefinition task) => new()
    {
        Settings = [.. Suspects(task).Where(IsSecret).Select(variable => variable.Name)],
        Location = task.Location,
        IsSecret = true,
    };

    private static SettingList<EnvironmentVariable> Suspects(TaskDefinition task) =>
        task.Containers.SelectMany(container => container.Environment);

    private static Verdict IsSecret(EnvironmentVariable variable) =>
        variable.Name.Is(SecretWords.Names) & variable.Value.IsPresentAnd(SecretWords.IsLiteral);
}
