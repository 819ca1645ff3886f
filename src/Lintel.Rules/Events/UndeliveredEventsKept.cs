using Lintel.Cloud.Events;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Events;

public sealed class UndeliveredEventsKept : Rule<EventTarget>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Events that cannot be delivered are kept",
        Fails = "Events that cannot be delivered are lost",
        Severity = Severity.Low,
        Practices = [new(Rel04.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Absence = AbsenceTier.Attached,
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(EventTarget target) => target.DeadLetterQueue.IsNamed;

    protected override Evidence Look(EventTarget target) => Evidence.Of(target.DeadLetterQueue);
}
