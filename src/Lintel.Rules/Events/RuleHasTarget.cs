using Lintel.Cloud;
using Lintel.Cloud.Events;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Events;

public sealed class RuleHasTarget : ArchitectureRule<EventRule>
{
    private static readonly Naming<EventTarget, EventRule> Targets = new(target => target.Rule);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Rules send their events somewhere",
        Fails = "The rule matches events and does nothing with them",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops10.Bp07, OnPass.Proves, OnFailure.Weakens),
            new(Rel06.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Cost04.Bp03, OnPass.Nothing, OnFailure.Nothing),
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(EventRule rule, Architecture architecture) =>
        !architecture.ReferringTo<EventTarget>(rule).IsEmpty | Targets.Of(rule, architecture).Any(target => architecture.Means(target.Rule, rule))
        | rule.HasTargets;

    protected override Evidence Look(EventRule rule, Architecture architecture) => Evidence.Saying("no target in the source names it");
}
