using Lintel.Cloud.Settings;
using Lintel.Cloud.Transfer;

namespace Lintel.Rules.Transfer;

public sealed class Logged : Rule<Server>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "File transfers are logged",
        Fails = "Nobody can say who fetched which file",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict Holds(Server server) => server.LoggingRole.IsSet | !server.StructuredLogs.IsEmpty;

    protected override Evidence Look(Server server) => Evidence.Of(server.LoggingRole);
}
