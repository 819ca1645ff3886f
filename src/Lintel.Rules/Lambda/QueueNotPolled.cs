using Lintel.Cloud;
using Lintel.Cloud.Events;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;
using Lintel.Rules.Common;

namespace Lintel.Rules.Lambda;

public sealed class QueueNotPolled : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions are woken by messages and do not look for them by the clock",
        Fails = "A schedule wakes the function every few minutes to look whether a message is there",
        Severity = Severity.Low,
        Practices = [new(Sus03.Bp01, OnPass.Supports, OnFailure.Refutes), new(Cost09.Bp03, OnPass.Nothing, OnFailure.Weakens)],
    };

    private static readonly TimeSpan Often = TimeSpan.FromMinutes(15);

    // Who may receive from a queue that it knows, reads it.
    protected override Verdict AppliesTo(Function function, Architecture architecture) => !architecture.ReferredBy<Queue>(function).IsEmpty
        & architecture.Find<Role>(function.Role).Is(role => role.MayDo("sqs:ReceiveMessage", architecture));

    protected override Verdict Holds(Function function, Architecture architecture) => !IsWokenOften(function, architecture)
        | architecture.Known<EventSourceMapping>().Any(mapping => architecture.Means(mapping.Function, function));

    protected override Evidence Look(Function function, Architecture architecture) =>
        Rules(function, architecture).FirstOrDefault(rule => IsOften(rule.Schedule).Kind == VerdictKind.Pass) is { } rule
            ? Evidence.Saying($"of `{rule.Address}` {rule.Schedule.Describe()}, and no event source mapping joins the function to a queue", function.Location)
            : Evidence.Saying("nothing wakes it by the clock", function.Location);

    private static Verdict IsWokenOften(Function function, Architecture architecture) =>
        Verdict.Any(Rules(function, architecture).Select(rule => IsOften(rule.Schedule)));

    private static Verdict IsOften(Setting<string> schedule) =>
        schedule.IsSet & schedule.Satisfies(text => Spans.LongestGapOrNull(text) is not { } gap ? Verdict.Unknown : gap <= Often ? Population.Everyone : !Population.Everyone);

    // Terraform has targets as resources of their own; a template has them in the rule.
    private static IEnumerable<EventRule> Rules(Function function, Architecture architecture) =>
        architecture.All<EventTarget>().Where(target => architecture.Means(target.Target, function).Kind == VerdictKind.Pass)
            .Select(target => architecture.Find<EventRule>(target.Rule).OrNull).OfType<EventRule>()
            .Concat(architecture.All<EventRule>().Where(rule => architecture.Refers(rule, function).Kind == VerdictKind.Pass));
}
