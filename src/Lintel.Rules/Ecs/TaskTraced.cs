using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskTraced : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Tasks trace their requests",
        Fails = "Nothing in the task traces its requests",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp05, OnPass.Proves, OnFailure.Weakens), new(Rel06.Bp07, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    private static readonly string[] Collectors = ["xray", "otel", "opentelemetry", "datadog", "newrelic", "dynatrace", "jaeger", "honeycomb", "appdynamics"];

    private static readonly string[] Prefixes = ["OTEL_", "AWS_XRAY_", "DD_TRACE", "DD_AGENT", "NEW_RELIC_", "DT_"];

    protected override Verdict Holds(TaskDefinition task) => task.Containers.Any(container =>
        container.Image.Is(IsCollector) | container.Environment.Any(variable => variable.Name.Is(IsForTraces)));

    protected override Evidence Look(TaskDefinition task) =>
        Evidence.Saying("no container collects traces, and no variable says where they go", task.Location);

    private static bool IsCollector(string image) => Array.Exists(Collectors, name => image.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsForTraces(string name) => Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
