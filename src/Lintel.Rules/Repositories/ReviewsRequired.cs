using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class ReviewsRequired : Rule<BranchProtection>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A protected branch takes only changes that somebody has reviewed",
        Fails = "The protected branch takes changes that nobody has reviewed",
        Severity = Severity.Medium,
        Practices = [new(Sec11.Bp04, OnPass.Supports, OnFailure.Refutes), new(Ops05.Bp07, OnPass.Supports, OnFailure.Refutes)],
    };

    protected override Verdict Holds(BranchProtection branch) => branch.AsksForReviews & !branch.Approvals.IsPresentAnd(count => count == 0);

    protected override Evidence Look(BranchProtection branch) => branch.Approvals.State == SettingState.Absent
        ? Evidence.Saying("it does not ask for reviews of pull requests")
        : Evidence.Of(branch.Approvals);
}
