using Lintel.Cloud.Backup;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class RecoveryPointsExpire : Rule<BackupPlan>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Recovery points expire",
        Fails = "Recovery points are kept, and paid, for ever",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost04.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sus04.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sec07.Bp04, OnPass.Supports, OnFailure.Weakens),
        ],
    };

    protected override Verdict Holds(BackupPlan plan) => plan.Rules.All(rule => rule.DeleteAfterDays.IsSet);

    protected override Evidence Look(BackupPlan plan) => plan.Rules.Where(rule => !rule.DeleteAfterDays.IsSet).Items is [var rule, ..]
        ? Evidence.Of(rule.DeleteAfterDays) with { Location = rule.Location }
        : Evidence.Of(plan.Rules.Select(rule => rule.DeleteAfterDays).FirstOrDefault());
}
