using System.Text.RegularExpressions;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed partial class DependenciesByName : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Containers know what they call by name",
        Fails = "A container calls another part at a fixed private address",
        Severity = Severity.Medium,
        Practices = [new(Rel04.Bp02, OnPass.Supports, OnFailure.Refutes), new(Rel11.Bp02, OnPass.Nothing, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(TaskDefinition task) => task.Containers.Any(container => !container.Environment.IsEmpty);

    protected override Verdict Holds(TaskDefinition task) => task.Containers.All(container => !container.Environment.Any(IsAddress));

    protected override Evidence Look(TaskDefinition task)
    {
        var fixedOnes = task.Containers.Items.SelectMany(container => container.Environment.Items).Where(variable => IsAddress(variable).Kind == VerdictKind.Pass).ToList();
        return fixedOnes is [var first, ..]
            ? Evidence.Saying($"{string.Join(", ", fixedOnes.Take(5).Select(variable => variable.Name.Describe()))} holds a private address", first.Value.Location)
            : Evidence.Of([.. task.Containers.Items.SelectMany(container => container.Environment.Items).Select(variable => (ISetting)variable.Value)]);
    }

    private static Verdict IsAddress(EnvironmentVariable variable) => variable.Value.IsPresentAnd(value => PrivateAddress().IsMatch(value));

    // A range is no dependency, and one's own host is none either.
    [GeneratedRegex(@"(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d./])", RegexOptions.CultureInvariant)]
    private static partial Regex PrivateAddress();
}
