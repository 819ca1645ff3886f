using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Common;
using Lintel.Cloud.ResilienceHub;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.ResilienceHub;

public sealed class BackupsMeetObjective : ArchitectureRule<ResiliencyPolicy>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Backups are taken as often as the recovery objective asks",
        Fails = "More data is lost between two backups than the recovery objective allows",
        Severity = Severity.Medium,
        Practices = [new(Rel13.Bp02, OnPass.Supports, OnFailure.Refutes), new(Rel09.Bp03, OnPass.Nothing, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    // AWS Backup runs once a day where a plan names no schedule.
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    protected override Verdict AppliesTo(ResiliencyPolicy policy, Architecture architecture) =>
        policy.SoftwareRecoveryPoint.IsSet & !architecture.Known<BackupPlan>().IsEmpty;

    protected override Verdict Holds(ResiliencyPolicy policy, Architecture architecture) => policy.SoftwareRecoveryPoint.Satisfies(text =>
        Spans.DurationOrNull(text) is { } accepted ? IsKept(accepted, architecture) : Verdict.Unknown);

    protected override Evidence Look(ResiliencyPolicy policy, Architecture architecture) => Evidence.Of(
        [policy.SoftwareRecoveryPoint, .. architecture.All<BackupPlan>().SelectMany(plan => plan.Rules.Items).Select(rule => (ISetting)rule.Schedule)]);

    // Stores that can be set back to any moment need no plan for it.
    private static Verdict IsKept(TimeSpan accepted, Architecture architecture) =>
        architecture.Known<BackupPlan>().Any(plan => plan.Rules.Any(rule => rule.Continuous.Is(true) | IsOftenEnough(rule.Schedule, accepted)))
        | Verdict.Any(architecture.Everything().OfType<IBackedUpStore>().Select(store => store.KeepsBackups));

    private static Verdict IsOftenEnough(Setting<string> schedule, TimeSpan accepted) => schedule.State == SettingState.Absent
        ? Within(Daily, accepted)
        : schedule.Satisfies(text => Spans.LongestGapOrNull(text) is { } gap ? Within(gap, accepted) : Verdict.Unknown);

    private static Verdict Within(TimeSpan gap, TimeSpan accepted) => gap <= accepted ? Population.Everyone : !Population.Everyone;
}
