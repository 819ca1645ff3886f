using Lintel.Cloud;
using Lintel.Cloud.Events;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Events;

public sealed class HealthEventsHeard : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Events of AWS Health reach somebody",
        Fails = "Nothing listens for events of AWS Health",
        Severity = Severity.Low,
        Practices = [new(Rel11.Bp06, OnPass.Supports, OnFailure.Weakens), new(Ops10.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => 
        architecture.Known<EventRule>().Any(rule => rule.Pattern.Is(pattern => pattern.Contains("aws.health", StringComparison.OrdinalIgnoreCase)));
}
