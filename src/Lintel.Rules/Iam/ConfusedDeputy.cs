using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class ConfusedDeputy : Rule<Role>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Services act for the own account only",
        Fails = "A service may use the role for other customers",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Weakens)],
    };

    // Services whose documentation asks for the condition in the trust policy; others only ever act for the account that made the role.
    private static readonly string[] Deputies =
    [
        "transfer.amazonaws.com", "vpc-flow-logs.amazonaws.com", "scheduler.amazonaws.com", "pipes.amazonaws.com", "bedrock.amazonaws.com",
        "ssm.amazonaws.com", "apprunner.amazonaws.com",
    ];

    protected override Verdict AppliesTo(Role role) => role.Trust.Allowing.Any(TrustsDeputy);

    protected override Verdict Holds(Role role) => !role.Trust.Allowing.Any(Open);

    protected override Evidence Look(Role role) => role.Trust.Allowing.Where(Open).Items is [var statement, ..]
        ? Evidence.Saying("it trusts a service without a condition on `aws:SourceAccount` or `aws:SourceArn`", statement.Location)
        : Evidence.Of(role.Trust.Text);

    private static Verdict Open(PolicyStatement statement) => TrustsDeputy(statement) & !statement.HasCondition("aws:SourceAccount", "aws:SourceArn", "aws:SourceOrg*");

    private static Verdict TrustsDeputy(PolicyStatement statement) =>
        statement.Principals.Any(principal => principal.IsKind("Service") & principal.Id.IsOneOf(Deputies));
}
