using Lintel.Cloud.Settings;
using Lintel.Cloud.Transfer;

namespace Lintel.Rules.Transfer;

public sealed class NotPublic : Rule<Server>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "File transfer servers stand in a VPC",
        Fails = "The server's endpoint is on the internet",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_164"],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Server server) => !server.EndpointType.Is("PUBLIC");

    protected override Evidence Look(Server server) => server.EndpointType;
}
