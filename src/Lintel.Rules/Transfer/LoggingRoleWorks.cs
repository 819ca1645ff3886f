using Lintel.Cloud;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Transfer;

namespace Lintel.Rules.Transfer;

public sealed class LoggingRoleWorks : ArchitectureRule<Server>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The logging role may write its log",
        Fails = "The logging role lacks rights that it needs",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    private static readonly string[] Needed = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:CreateLogGroup", "logs:PutLogEvents"];

    protected override Verdict AppliesTo(Server server, Architecture architecture) => server.LoggingRole.IsSet & architecture.Find<Role>(server.LoggingRole).Exists;

    protected override Verdict Holds(Server server, Architecture architecture) => architecture.Find<Role>(server.LoggingRole)
        .Is(role => Verdict.All(Needed.Select(action => role.MayDo(action, architecture))));

    protected override Evidence Look(Server server, Architecture architecture) => architecture.Find<Role>(server.LoggingRole).OrNull is { } role
        ? Evidence.Saying($"{string.Join(", ", Missing(role, architecture).Select(action => $"`{action}`"))} missing in `{role.Address}`", server.LoggingRole.Location)
        : Evidence.Of(server.LoggingRole);

    private static IEnumerable<string> Missing(Role role, Architecture architecture) =>
        Needed.Where(action => role.MayDo(action, architecture).Kind == VerdictKind.Fail);
}
