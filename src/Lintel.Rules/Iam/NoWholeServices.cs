using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class NoWholeServices : IdentityPolicyRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Policies do not hand out whole services",
        Fails = "A policy allows everything a service can do, on everything",
        Severity = Severity.Medium,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "AVD-AWS-0057", "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS", "IAM.21",
            "IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS", "AVD-AWS-0345",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Offends(PolicyStatement statement) =>
        statement.Allows & !statement.IsConditional & statement.OnEverything
        & (statement.Actions.Any(WholeService) | !statement.NotActions.IsEmpty) & !statement.Actions.Any(PolicyPattern.IsEverything);

    protected override string Explain(PolicyStatement statement) => statement.Actions.Where(WholeService).Items is [var action, ..]
        ? $"{action.Describe()}, on every resource"
        : "it allows all actions but some (`NotAction`), on every resource";

    protected override Setting<string> Deciding(PolicyStatement statement) => statement.Actions.Where(WholeService).FirstOrDefault();

    // Reading metrics and writing traces are harmless on everything, and cannot be narrowed.
    private static Verdict WholeService(Setting<string> action) =>
        action.Is(text => text.EndsWith(":*", StringComparison.Ordinal) && text is not ("*:*" or "xray:*"));
}
