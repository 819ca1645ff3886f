using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class AssignmentsToGroups : Rule<AccountAssignment>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Accounts are given to groups of people",
        Fails = "An account is given to one person",
        Severity = Severity.Low,
        Practices = [new(Sec02.Bp06, OnPass.Proves, OnFailure.Refutes), new(Cost02.Bp04, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(AccountAssignment assignment) => assignment.PrincipalType.IsText("GROUP");

    protected override Evidence Look(AccountAssignment assignment) => assignment.PrincipalType;
}
